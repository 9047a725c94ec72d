#!/bin/sh
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the program of the bundle from where it was unpacked, or puts it into the user's own
# folders ("install") and takes it away again ("uninstall"). Nothing of it needs root.
here=$(cd "$(dirname "$0")" && pwd)
cd "${USER_PWD:-.}" || exit 1
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/attache
link=$HOME/.local/bin/attache

refresh() {
    update-mime-database "$data/mime" 2>/dev/null
    update-desktop-database "$data/applications" 2>/dev/null
    gtk-update-icon-cache -q -t "$data/icons/hicolor" 2>/dev/null
    return 0
}

# The files of the desktop that go into the user's folder, as paths below share/.
shared() {
    (cd "$1/share" && find applications icons mime metainfo man bash-completion -type f)
}

uninstall() {
    [ -d "$place" ] || return 0
    shared "$place" | while IFS= read -r file; do
        rm -f "$data/$file"
    done
    rm -rf "$place"
    rm -f "$link"
    refresh
}

install_here() {
    uninstall
    mkdir -p "$place" "$HOME/.local/bin" || exit 1
    cp -R "$here/." "$place/" || exit 1
    shared "$place" | while IFS= read -r file; do
        mkdir -p "$data/$(dirname "$file")"
        cp "$place/share/$file" "$data/$file"
    done
    sed -i "s|^Exec=attache|Exec=\"$place/attache\"|" \
        "$data/applications/org.attache.Attache.desktop"
    ln -sf "$place/attache" "$link"
    refresh
    echo "Installed in $place; to take it away: $(basename "$0") uninstall, or $place/start.sh uninstall"
}

case ${1-} in
install) install_here ;;
uninstall) uninstall ;;
*) exec "$here/attache" "$@" ;;
esac
