# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The single file in a clean system without Qt, as an ordinary user.
new_system bundle || exit 1
install -m 755 "$run" "$work/bundle/home/reader/Attache.run"
cp "$sample" "$work/bundle/home/reader/sample.attache"
chroot "$work/bundle" chown -R reader:reader /home/reader
file=/home/reader/Attache.run

bundle_exports() {
    as_reader bundle "$file" export /home/reader/bundle.png &&
        cp "$work/bundle/home/reader/bundle.png" "$proof/bundle-export.png" &&
        is_png "$proof/bundle-export.png"
}
proves 'the single file exports a picture, without root, Qt and display' bundle_exports
with_display bundle
proves 'the single file opens a window' shows_window bundle "$proof/bundle-window.png" \
    "$file" /home/reader/sample.attache
end_display
has_plugin() {
    as_reader bundle "$file" --noexec --target /home/reader/unpacked >/dev/null
    test -e "$work/bundle/home/reader/unpacked/plugins/platforms/$1"
}
proves 'it has the plugin for X11' has_plugin libqxcb.so
proves 'it has the plugin for Wayland' has_plugin libqwayland-generic.so
rm -rf "$work/bundle/home/reader/unpacked"

proves 'it installs itself for one user' as_reader bundle "$file" install
installed_exports() {
    as_reader bundle /home/reader/.local/bin/attache export /home/reader/installed.png &&
        is_png "$work/bundle/home/reader/installed.png" &&
        test -e "$work/bundle/home/reader/.local/share/applications/org.attache.Attache.desktop"
}
proves 'what it installed works' installed_exports
proves 'it takes itself away again' as_reader bundle "$file" uninstall
leaves_nothing() {
    local left
    left=$(find "$work/bundle/home/reader/.local" -iname '*attache*')
    echo "$left"
    [[ -z $left ]]
}
proves 'and leaves nothing' leaves_nothing
