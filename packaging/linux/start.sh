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
entry=applications/org.attache.Attache.desktop

fail() {
    echo "Attaché: $*" >&2
    exit 1
}

refresh() {
    update-mime-database "$data/mime" 2>/dev/null
    update-desktop-database "$data/applications" 2>/dev/null
    # A cache would hide what others put there later; without one the folder itself is read.
    rm -f "$data/icons/hicolor/icon-theme.cache"
    [ -d "$data/icons/hicolor" ] && touch "$data/icons/hicolor"
    return 0
}

# The files of the desktop that go into the user's folder, as paths below share/.
shared() {
    (cd "$here/share" && find applications icons mime metainfo man bash-completion -type f)
}

# Takes away what an installation put there, whole or not, from the data folder that it noted.
uninstall() {
    folders=$data
    if [ -f "$place/data-folder" ]; then
        noted=$(cat "$place/data-folder")
        [ "$noted" = "$data" ] || folders=$noted
    fi
    shared | while IFS= read -r file; do
        rm -f "$folders/$file"
    done
    rm -rf "$place"
    rm -f "$link"
    data=$folders
    refresh
}

# The path as the Exec of a desktop entry writes it (Desktop Entry Specification, "The Exec key"),
# within a string, and then as sed's replacement does.
entry_words() {
    printf '%s' "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g'
}

install_here() {
    [ "$here" != "$place" ] || fail "This is the installed copy already."
    new=$place.new
    rm -rf "$new"
    mkdir -p "$new" "$HOME/.local/bin" "$data/applications" || {
        rm -rf "$new"
        fail "It was not installed."
    }
    if ! cp -R "$here/." "$new/" || ! printf '%s\n' "$data" >"$new/data-folder"; then
        rm -rf "$new"
        fail "It was not installed: $place cannot be written."
    fi
    uninstall
    data=${XDG_DATA_HOME:-$HOME/.local/share}
    mv "$new" "$place" || fail "It was not installed: $place cannot be written."
    shared | while IFS= read -r file; do
        mkdir -p "$data/$(dirname "$file")" && cp "$here/share/$file" "$data/$file" || exit 1
    done || fail "It is in $place, but not in the menu: $data cannot be written."
    sed "s|^Exec=attache|Exec=\"$(entry_words "$place/attache")\"|" "$here/share/$entry" \
        >"$data/$entry" || fail "It is in $place, but not in the menu: $data cannot be written."
    ln -sf "$place/attache" "$link"
    refresh
    echo "Installed in $place; to take it away: \"$place/start.sh\" uninstall"
}

case ${1-} in
install) install_here ;;
uninstall) uninstall ;;
*) exec "$here/attache" "$@" ;;
esac
