#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bundle.sh TREE OUT.run: one file with the program of the build tree, Qt and what Qt needs, that
# runs on a Linux with nothing of it, without root. What was taken from the system is listed in
# TREE/bundle-files.txt.
set -eu -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(realpath "$1") out=$(realpath "$2")
folder=$tree/bundle
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null ||
    /usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)

rm -rf "$folder"
mkdir -p "$folder/lib" "$folder/plugins"
DESTDIR=$folder/root cmake --install "$tree" --prefix /usr --strip >/dev/null
mv "$folder/root/usr/bin/attache" "$folder/attache"
mv "$folder/root/usr/share" "$folder/share"
rm -r "$folder/root"

# X11 and Wayland, pictures, printing, input methods, the desktop's dialogs.
wanted=(platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so
    platforms/libqwayland-generic.so platforms/libqwayland-egl.so xcbglintegrations
    wayland-shell-integration wayland-decoration-client
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    imageformats/libqsvg.so imageformats/libqjpeg.so iconengines/libqsvgicon.so
    platforminputcontexts platformthemes/libqxdgdesktopportal.so printsupport)
from=()
for plugin in "${wanted[@]}"; do
    [[ -e $plugins/$plugin ]] || { echo "bundle: $plugins/$plugin is not there" >&2; exit 1; }
    while IFS= read -r file; do
        mkdir -p "$folder/plugins/$(dirname "${file#"$plugins/"}")"
        cp "$file" "$folder/plugins/${file#"$plugins/"}"
        from+=("$file")
    done < <(find "$plugins/$plugin" -name '*.so')
done

# Everything they need but the C and C++ run time, which every system has and drivers share; but
# Wayland's, which the drivers of newer systems need newer, and which every session with Wayland
# has; and but CUPS: where there are printers, it is there, and the plugin for them finds it.
system='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libstdc\+\+|libgcc_s'
system+='|libwayland-.*)\.so'
while IFS= read -r library; do
    name=$(basename "$library")
    [[ $name =~ $system ]] && continue
    cp -L "$library" "$folder/lib/$name"
    from+=("$library")
done < <(find "$folder/attache" "$folder/plugins" -type f \( -name '*.so' -o -name attache \) \
    -not -path '*/printsupport/*' -exec ldd {} + | sed -n 's/.*=> \(\/[^ ]*\) (.*/\1/p' | sort -u)
strip --strip-unneeded "$folder"/lib/*.so* 2>/dev/null || true
# A rpath that is forced goes before another Qt in LD_LIBRARY_PATH.
find "$folder/lib" -type f -exec patchelf --force-rpath --set-rpath '$ORIGIN' {} +
find "$folder/plugins" -name '*.so' -exec patchelf --force-rpath --set-rpath '$ORIGIN/../../lib' {} +
patchelf --force-rpath --set-rpath '$ORIGIN/lib' "$folder/attache"
printf '[Paths]\nPrefix = .\nPlugins = plugins\n' >"$folder/qt.conf"

# The licence of each package that something was taken from, and the list for the SBOM.
mkdir -p "$folder/licences"
: >"$tree/bundle-files.txt"
for file in "${from[@]}"; do
    real=$(realpath "$file")
    package=$({ dpkg-query -S "$real" || dpkg-query -S "${real#/usr}"; } 2>/dev/null |
        head -n 1 | cut -d: -f1)
    [[ -n $package ]] || { echo "bundle: $real belongs to no package" >&2; exit 1; }
    echo "$package $(basename "$file")" >>"$tree/bundle-files.txt"
    cp -n "/usr/share/doc/$package/copyright" "$folder/licences/$package.txt" || true
done
cp "$here/../../LICENSE" "$folder/licences/attache.txt"
cp "$here/../../resources/fonts/OFL.txt" "$folder/licences/inter.txt"
cp "$here"/../licences/*.txt "$folder/licences/"
install -m 755 "$here/start.sh" "$folder/start.sh"

chmod -R u=rwX,go=rX "$folder"
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
same='--sort=name --owner=0 --group=0 --numeric-owner --format=gnu'
# The file names the folder that it was made from, and gzip the time when; neither may differ.
cd "$tree"
makeself --gzip --complevel 9n --nox11 --noprogress --keep-umask --sha256 --tar-quietly \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S UTC')" \
    --tar-extra "$same --mtime=@$SOURCE_DATE_EPOCH" \
    bundle bundle.run Attaché ./start.sh
# Makeself would say what it does on the standard output, and take all options for its own: only
# its own remain so. The file's head keeps its number of lines, by which it finds the rest.
LC_ALL=C sed -i -f - bundle.run <<'SED'
1,500s/^quiet="n"$/quiet="y"/
1,500s/^initargs="\$@"$/case "${1-}" in --info|--list|--lsm|--check|--tar|--noexec|--keep|--target|--confirm|--nodiskspace|--) ;; -*) set -- -- "$@" ;; esac; initargs="$@"/
SED
head -n 500 bundle.run >bundle-head.txt
grep -aq '^quiet="y"$' bundle-head.txt && grep -aq '^case "${1-}" in --info' bundle-head.txt ||
    { echo 'bundle: the head that makeself writes has changed' >&2; exit 1; }
mv bundle.run "$out"
