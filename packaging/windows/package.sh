#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh PREFIX [FOLDER]: cross-compiles the program for Windows against the Qt for MinGW-w64
# in PREFIX, linked statically or not, and makes the setup and its list of contents in FOLDER
# (build/packages). Needs g++-mingw-w64-x86-64-posix, nsis, python3, and the host's own Qt tools.
# With ATTACHE_TESTS=ON the engine's tests are built as programs for Windows, too.
# ATTACHE_WINDOWS_TREE names a build tree that is ready, of a build on Windows itself: then it is
# only packed.
set -eu -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
[[ $# -ge 1 && -d $1/lib/cmake/Qt6 ]] || {
    echo 'package.sh PREFIX [FOLDER]: PREFIX is the folder of a Qt for MinGW-w64' >&2
    exit 2
}
prefix=$(realpath "$1")
out=${2:-$root/build/packages}
tree=${ATTACHE_WINDOWS_TREE:-$root/build/windows}
include=${RAPIDJSON_INCLUDE:-/usr/include}
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export LC_ALL=C.UTF-8 TZ=UTC

mkdir -p "$out"
out=$(realpath "$out")
# Programs for Windows want paths as Windows writes them.
native() {
    if command -v cygpath >/dev/null; then cygpath -m "$1"; else printf '%s' "$1"; fi
}
if [[ -z ${ATTACHE_WINDOWS_TREE-} ]]; then
    . "$here/build.sh"
fi
tree=$(realpath "$tree")
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$tree/CMakeCache.txt")

stage=$tree/stage
rm -rf "$stage"
mkdir -p "$stage"
cp "$tree/attache.exe" "$stage/"
"$(command -v x86_64-w64-mingw32-strip || echo strip)" "$stage/attache.exe"
cp "$root/LICENSE" "$stage/licence-attache.txt"
cp "$root/resources/fonts/OFL.txt" "$stage/licence-inter.txt"
cp "$root/packaging/licences/rapidjson.txt" "$stage/licence-rapidjson.txt"
cp "$root/packaging/licences/licences.txt" "$stage/"
# Debian keeps the licences of all that a library contains beside it.
for package in libqt6core6 libqt6charts6 libqt6svg6 mingw-w64-common gcc-mingw-w64-base; do
    copyright=/usr/share/doc/$package/copyright
    [[ -e $copyright ]] && cp "$copyright" "$stage/licences-$package.txt"
done
cp "$root/packaging/icons/attache-document.ico" "$stage/"
[[ -e $prefix/bin/Qt6Core.dll ]] && bash "$here/libraries.sh" "$prefix" "$stage"
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# What the setup installs is what the uninstaller removes, name by name.
{
    cd "$stage"
    find . -type f -printf 'Delete "$INSTDIR\\%P"\n' | sort
    find . -mindepth 1 -depth -type d -printf 'RMDir "$INSTDIR\\%P"\n'
} | tr / '\\' >"$tree/removals.nsh"

setup=$out/Attache-$version-setup.exe
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$(native "$stage")" \
    -DREMOVALS="$(native "$tree/removals.nsh")" -DICONS="$(native "$root/packaging/icons")" \
    -DPICTURE="$(native "$here/welcome.bmp")" -DLICENCE="$(native "$root/LICENSE")" \
    -DOUT="$(native "$setup")" "$(native "$here/attache.nsi")"
qt=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' "$prefix/lib/cmake/Qt6/Qt6ConfigVersionImpl.cmake" |
    head -n 1)
parts=()
for module in Core Concurrent Gui Widgets PrintSupport Svg; do
    parts+=(--part "Qt $module" "$qt" LGPL-3.0-only)
done
python3 "$root/packaging/sbom.py" "$setup" --version "$version" --include "$include" \
    "${parts[@]}" --part 'Qt Charts' "$qt" GPL-3.0-only
ls -l "$setup"
