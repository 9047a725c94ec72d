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

proves 'it installs itself for one user' as_reader "$system" "$file" install
installed_exports() {
    as_reader "$system" /home/reader/.local/bin/attache export /home/reader/installed.png &&
        is_png "$work/$system/home/reader/installed.png" &&
        test -e "$work/$system/home/reader/.local/share/applications/org.attache.Attache.desktop"
}
proves 'what it installed works' installed_exports
proves 'it takes itself away again' as_reader "$system" "$file" uninstall
leaves_nothing() {
    local left
    left=$(find "$work/$system/home/reader/.local" -iname '*attache*')
    echo "$left"
    [[ -z $left ]]
}
proves 'and leaves nothing' leaves_nothing
