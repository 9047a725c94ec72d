#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check.sh SETUP.exe [TESTS]: proves the setup under Wine, in a fresh Windows folder and on a
# display of its own: silent installation, picture without a window, window, opening a .attache
# file by association, upgrade, uninstallation. TESTS is the folder with the engine's tests as
# programs for Windows (build/windows). Needs wine64, Xvfb, openbox, xdotool and ImageMagick.
set -u -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
setup=$(realpath "$1")
tests=${2:+$(realpath "$2")}
proof=$(dirname "$setup")/proof
mkdir -p "$proof"
work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
passed=0 failed=0
# shellcheck source=../linux/checking.sh
. "$root/packaging/linux/checking.sh"
wine() {
    timeout 120 "$(command -v wine64 || echo /usr/lib/wine/wine64)" "$@"
}
server=$(command -v wineserver || command -v wineserver64 || echo /usr/lib/wine/wineserver64)
finish() {
    "$server" -k 2>/dev/null
    [[ -n ${desk-} ]] && kill "$desk" 2>/dev/null
    [[ -n ${display_process-} ]] && kill "$display_process" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

DISPLAY=:$((90 + RANDOM % 9000))
export DISPLAY
Xvfb "$DISPLAY" -screen 0 1280x900x24 -ac -noreset >/dev/null 2>&1 &
display_process=$!
sleep 1
openbox >/dev/null 2>&1 &
desk=$!
wine wineboot -i >"$work/boot" 2>&1
wine winecfg -v win10 >/dev/null 2>&1
wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' \
    /v 'MS Shell Dlg 2' /d 'Liberation Sans' /f >/dev/null 2>&1
timeout 60 "$server" -w

folder="$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Local)/Programs/Attache"
program='C:\users\'$(basename "$(echo "$WINEPREFIX"/drive_c/users/[!P]*)")'\AppData\Local\Programs\Attache\attache.exe'
registry_has() {
    wine reg query "$@" >/dev/null 2>&1
}
installs() {
    wine "$setup" /S && timeout 60 "$server" -w && test -e "$folder/attache.exe"
}
exports() {
    cd "$work" || return 1
    wine "$program" export 'Ảnh.png' && timeout 60 "$server" -w && is_png 'Ảnh.png' &&
        cp 'Ảnh.png' "$proof/windows-export.png"
}
# opens PICTURE COMMAND…: a window of the program comes up; its picture is kept.
opens() {
    local picture=$1 found=1
    shift
    "$@" >/dev/null 2>&1 &
    for _ in $(seq 200); do
        xdotool search --onlyvisible --name "$title" >/dev/null 2>&1 && found=0 && break
        sleep 0.1
    done
    sleep 3
    import -window root "$picture"
    (($(identify -format %k "$picture") > 100)) || found=1
    wine taskkill /im attache.exe >/dev/null 2>&1
    sleep 1
    "$server" -k
    timeout 60 "$server" -w
    return $found
}
has_no_file() {
    local left
    left=$(find "$WINEPREFIX/drive_c/users" -iname '*attach*')
    echo "$left"
    [[ -z $left ]]
}

proves 'the setup is at most 15 MB' not_more "$setup" $((15 * 1048576))
proves 'a silent installation works' installs
printf 'installed size: %s KiB\n' "$(du -sk "$folder" | cut -f1)"
proves 'it is listed among the installed programs' \
    registry_has 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Attache' /v DisplayVersion
proves 'the start menu has it' \
    test -e "$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/Attaché.lnk)"
proves 'it exports a picture without a window, to a name that is not ASCII' exports
title='Attaché'
proves 'a window opens' opens "$proof/windows-window.png" wine "$program"
cp "$root/tests/io/sample.attache" "$WINEPREFIX/drive_c/sample.attache"
# Windows looks for a type of file among the user's own classes, too; Wine 8 does not.
for class in .attache Attache.DataSet; do
    wine reg copy "HKCU\\Software\\Classes\\$class" "HKLM\\Software\\Classes\\$class" /s /f \
        >/dev/null 2>&1
done
proves 'a .attache file opens by association' opens "$proof/windows-association.png" \
    wine start 'C:\sample.attache'
for class in .attache Attache.DataSet; do
    wine reg delete "HKLM\\Software\\Classes\\$class" /f >/dev/null 2>&1
done
keeps_choices() {
    local icon
    icon="$(echo "$WINEPREFIX"/drive_c/users/[!P]*/Desktop)/Attaché.lnk"
    wine "$setup" /S /DESKTOP && timeout 60 "$server" -w && test -e "$icon" && installs &&
        test -e "$icon" && registry_has 'HKCU\Software\Classes\.attache' /ve
}
proves 'installing over it works, and keeps the icon on the desktop' keeps_choices
# folder_of LIBRARY: where the cross compiler has it, as Wine names the folder.
folder_of() {
    echo "Z:$(dirname "$(realpath "$(x86_64-w64-mingw32-g++-posix -print-file-name="$1")")")" | tr / '\\'
}
passes() {
    WINEPATH="$(folder_of libstdc++-6.dll);$(folder_of libwinpthread-1.dll)" \
        wine "$1" -o "$work/log,txt" || ! tail -n 20 "$work/log"
}
if [[ -n $tests ]]; then
    cd "$root" || exit 1
    for test in "$tests"/tst_*.exe; do
        proves "$(basename "$test" .exe)" passes "$test"
    done
fi
refuses_a_closed_folder() {
    ! wine "$setup" /S '/D=Z:\proc\attache' && test -e "$folder/attache.exe" &&
        wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Attache' \
            /v InstallLocation | grep -q 'Programs'
}
proves 'a folder that cannot be written is refused, and what was there stays' refuses_a_closed_folder
moves() {
    local other=$WINEPREFIX/drive_c/other
    wine "$setup" /S '/D=C:\other' && timeout 60 "$server" -w && test -e "$other/attache.exe" &&
        [[ ! -e $folder ]] && wine "$setup" /S "/D=${program%\\attache.exe}" &&
        timeout 60 "$server" -w && test -e "$folder/attache.exe" && [[ ! -e $other ]]
}
proves 'an installation in another folder takes the one before away' moves
keeps_settings() {
    wine reg add 'HKCU\Software\Attache' /v probe /d 1 /f >/dev/null &&
        wine "$folder/Uninstall.exe" /S && sleep 3 && timeout 60 "$server" -w &&
        [[ ! -e $folder ]] && registry_has 'HKCU\Software\Attache' && installs
}
proves 'a silent uninstallation keeps the settings for the next installation' keeps_settings
uninstalls() {
    wine "$folder/Uninstall.exe" /S /SETTINGS && sleep 3 && timeout 60 "$server" -w && [[ ! -e $folder ]]
}
proves 'a silent uninstallation removes them when told to' uninstalls
proves 'it leaves no file' has_no_file
leaves_no_key() {
    local key
    for key in 'HKCU\Software\Attache' 'HKCU\Software\Classes\Attache.DataSet' \
        'HKCU\Software\Classes\.attache' \
        'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Attache'; do
        registry_has "$key" && echo "$key" && return 1
    done
    return 0
}
proves 'it leaves nothing in the registry' leaves_no_key
printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
