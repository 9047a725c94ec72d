# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# .deb in a clean system: install, use, remove.
new_system deb || exit 1
sample=$root/tests/io/sample.attache
proves 'the clean system has no Qt' has_no deb 'libQt6*'
as_root deb apt-get update -q >"$work/apt" 2>&1
cp "$deb" "$work/deb/tmp/"
proves 'one command installs .deb' \
    as_root deb apt-get install -qy --no-install-recommends "/tmp/$(basename "$deb")"
printf 'installed size: %s KiB (the program alone)\n' \
    "$(as_root deb dpkg-query -W -f='${Installed-Size}' attache)"

exports_a_picture() {
    as_reader deb attache export /home/reader/picture.png &&
        cp "$work/deb/home/reader/picture.png" "$proof/deb-export.png" &&
        is_png "$proof/deb-export.png"
}
proves 'an ordinary user exports a picture without a display' exports_a_picture
proves 'the manual is there in English' test -e "$work/deb/usr/share/man/man1/attache.1.gz"
proves 'and in Vietnamese' test -e "$work/deb/usr/share/man/vi/man1/attache.1.gz"

cp "$sample" "$work/deb/home/reader/Dữ liệu.attache"
with_display deb
proves 'a window opens' shows_window deb "$proof/deb-window.png" attache \
    '/home/reader/Dữ liệu.attache'
starts_soon() {
    local times=() begin
    for _ in 1 2 3 4 5; do
        begin=$(date +%s%N)
        as_reader deb attache --quit-after-first-paint || return 1
        times+=($((($(date +%s%N) - begin) / 1000000)))
    done
    median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)
    echo "${times[@]}"
    ((median <= 1000))
}
proves 'it starts and paints within a second' starts_soon
echo "start to first paint: ${median-?} ms (median of 5)"
end_display

as_root deb apt-get install -qy --no-install-recommends xdg-utils libfile-mimeinfo-perl \
    shared-mime-info desktop-file-utils >"$work/apt" 2>&1
query() {
    [[ $(as_reader deb xdg-mime query "$1" "$2" | tee /dev/stderr) == "$3" ]]
}
proves 'xdg-mime knows a .attache file' query filetype '/home/reader/Dữ liệu.attache' \
    application/x-attache+json
proves 'xdg-mime knows which program opens it' query default application/x-attache+json \
    org.attache.Attache.desktop

proves 'removing it works' as_root deb apt-get remove -qy attache
proves 'purging it works' as_root deb dpkg --purge attache
proves 'nothing of it is left' has_no deb '*attache*'
forgets_the_type() {
    ! grep -rq x-attache "$work/deb/usr/share/mime" "$work/deb/usr/share/applications"
}
proves 'the type of file is forgotten' forgets_the_type
