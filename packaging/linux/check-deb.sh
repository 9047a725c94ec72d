# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# .deb in a clean system: install, use, remove.
system=deb-$suite
new_system "$system" "$suite" || exit 1
sample=$root/tests/io/sample.attache
proves 'the clean system has no Qt' has_no "$system" 'libQt6*'
as_root "$system" apt-get update -q >"$work/apt" 2>&1
cp "$deb" "$work/$system/tmp/"
proves 'one command installs .deb' \
    as_root "$system" apt-get install -qy --no-install-recommends "/tmp/$(basename "$deb")"
printf 'installed size: %s KiB (the program alone)\n' \
    "$(as_root "$system" dpkg-query -W -f='${Installed-Size}' attache)"

exports_a_picture() {
    as_reader "$system" attache export /home/reader/picture.png &&
        cp "$work/$system/home/reader/picture.png" "$proof/$system-export.png" &&
        is_png "$proof/$system-export.png"
}
proves 'an ordinary user exports a picture without a display' exports_a_picture
proves 'the manual is there in English' test -e "$work/$system/usr/share/man/man1/attache.1.gz"
proves 'and in Vietnamese' test -e "$work/$system/usr/share/man/vi/man1/attache.1.gz"

cp "$sample" "$work/$system/home/reader/Dữ liệu.attache"
with_display "$system"
proves 'a window opens' shows_window "$system" "$proof/$system-window.png" attache \
    '/home/reader/Dữ liệu.attache'
starts_soon() {
    local times=() begin
    for _ in 1 2 3 4 5; do
        begin=$(date +%s%N)
        as_reader "$system" attache --quit-after-first-paint || return 1
        times+=($((($(date +%s%N) - begin) / 1000000)))
    done
    median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)
    echo "${times[@]}"
    ((median <= 1000))
}
proves 'it starts and paints within a second' starts_soon
echo "start to first paint: ${median-?} ms (median of 5)"
end_display
as_root "$system" apt-get install -qy --no-install-recommends qt6-wayland weston libegl1 \
    libgl1-mesa-dri >"$work/apt" 2>&1
proves 'a window opens in a Wayland session' opens_in_wayland "$system" attache

as_root "$system" apt-get install -qy --no-install-recommends xdg-utils libfile-mimeinfo-perl \
    shared-mime-info desktop-file-utils >"$work/apt" 2>&1
query() {
    [[ $(as_reader "$system" xdg-mime query "$1" "$2" | tee /dev/stderr) == "$3" ]]
}
proves 'xdg-mime knows a .attache file' query filetype '/home/reader/Dữ liệu.attache' \
    application/x-attache+json
proves 'xdg-mime knows which program opens it' query default application/x-attache+json \
    org.attache.Attache.desktop

proves 'removing it works' as_root "$system" apt-get remove -qy attache
proves 'purging it works' as_root "$system" dpkg --purge attache
proves 'nothing of it is left' has_no "$system" '*attache*'
forgets_the_type() {
    ! grep -rq x-attache "$work/$system/usr/share/mime" "$work/$system/usr/share/applications"
}
proves 'the type of file is forgotten' forgets_the_type
