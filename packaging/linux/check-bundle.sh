# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The single file in a clean system without Qt, as an ordinary user.
system=bundle-$suite
new_system "$system" "$suite" || exit 1
install -m 755 "$run" "$work/$system/home/reader/Attache.run"
cp "$sample" "$work/$system/home/reader/sample.attache"
chroot "$work/$system" chown -R reader:reader /home/reader
file=/home/reader/Attache.run

bundle_exports() {
    as_reader "$system" "$file" export /home/reader/bundle.png &&
        cp "$work/$system/home/reader/bundle.png" "$proof/$system-export.png" &&
        is_png "$proof/$system-export.png"
}
proves 'the single file exports a picture, without root, Qt and display' bundle_exports
keeps_to_the_command_line() {
    local said
    said=$(as_reader "$system" "$file" --language vi date 2022 2>&1) || { echo "$said"; return 1; }
    as_reader "$system" "$file" stats --json /home/reader/sample.attache 2>/dev/null |
        python3 -c 'import json, sys; json.load(sys.stdin)' || return 1
    [[ $(stat -c %a "$work/$system/home/reader/bundle.png") == 644 ]] || return 1
    as_reader "$system" "$file" date never >/dev/null 2>&1
    (($? == 1))
}
proves 'it takes options, prints nothing of its own, keeps umask and exit status' \
    keeps_to_the_command_line
with_display "$system"
proves 'the single file opens a window' shows_window "$system" "$proof/$system-window.png" \
    "$file" /home/reader/sample.attache
end_display
has_plugin() {
    as_reader "$system" "$file" --noexec --target /home/reader/unpacked >/dev/null
    test -e "$work/$system/home/reader/unpacked/plugins/platforms/$1"
}
proves 'it has the plugin for X11' has_plugin libqxcb.so
proves 'it has the plugin for Wayland' has_plugin libqwayland-generic.so
has_licences() {
    local unpacked=$work/$system/home/reader/unpacked name
    python3 -c 'import json, sys
for part in json.load(open(sys.argv[1]))["components"]:
    if part.get("purl", "").startswith("pkg:deb/"): print(part["name"])' "$run.cdx.json" >"$work/names"
    (($(wc -l <"$work/names") > 20)) || return 1
    for name in attache inter rapidjson $(<"$work/names"); do
        test -s "$unpacked/licences/$name.txt" || { echo "$name: no licence"; return 1; }
    done
}
proves 'it has the licence of each of its parts' has_licences
rm -rf "$work/$system/home/reader/unpacked"

as_root "$system" apt-get update -q >"$work/apt" 2>&1
proves 'the system gets Wayland and drivers of its own' \
    as_root "$system" apt-get install -qy --no-install-recommends weston libegl1 libgl1-mesa-dri
proves 'the single file opens a window in a Wayland session' opens_in_wayland "$system" "$file"

proves 'it installs itself for one user' as_reader "$system" "$file" install
installed_exports() {
    as_reader "$system" /home/reader/.local/bin/attache export /home/reader/installed.png &&
        is_png "$work/$system/home/reader/installed.png" &&
        test -e "$work/$system/home/reader/.local/share/applications/org.attache.Attache.desktop"
}
proves 'what it installed works' installed_exports
installed_again() {
    ! as_reader "$system" /home/reader/.local/lib/attache/start.sh install && installed_exports
}
proves 'the installed copy does not install itself over itself' installed_again
proves 'it takes itself away again' as_reader "$system" "$file" uninstall
leaves_nothing() {
    local left
    left=$(find "$work/$system/home/reader/.local" -iname '*attache*' -o -name icon-theme.cache)
    echo "$left"
    [[ -z $left ]]
}
proves 'and leaves nothing' leaves_nothing

# A home folder whose name means something to shells, to sed and in desktop entries.
installs_in_a_strange_home() {
    local strange='/home/reader/nhà & 50% "tôi"' entry
    as_reader "$system" mkdir -p "$strange" &&
        as_reader "$system" env HOME="$strange" XDG_DATA_HOME="$strange/data" "$file" install || return 1
    entry="$work/$system$strange/data/applications/org.attache.Attache.desktop"
    desktop-file-validate "$entry" && grep -F 'nhà & 50%% \\"tôi\\"/.local/lib/attache/attache" %F' "$entry" &&
        as_reader "$system" env HOME="$strange" "$file" uninstall && [[ ! -e $entry ]]
}
proves 'it installs in a home folder of any name, and finds its data folder again' \
    installs_in_a_strange_home
says_when_it_cannot_install() {
    as_reader "$system" mkdir -p /home/reader/closed && chmod a-w "$work/$system/home/reader/closed"
    ! as_reader "$system" env XDG_DATA_HOME=/home/reader/closed "$file" install
}
proves 'it says so when it cannot install' says_when_it_cannot_install
