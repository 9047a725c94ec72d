#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh [FOLDER]: builds the program as it is released and packs it: .deb, .rpm, one single
# file that brings Qt along, a list of what is in each (CycloneDX), and checksums. What differs from
# one build to the next (times, owners, order, folders) is pinned, so that the same commit on the
# same system is to give the same bytes. What is made goes to FOLDER (build/packages).
set -eu -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/build/packages}
tree=$root/build/package
# Further options for CMake, such as the addresses that README.md beside this folder names.
read -r -a options <<<"${ATTACHE_CMAKE_OPTIONS-}"

# The time that goes into packages is that of the commit, not that of the build.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
# Resources carry the time of their files, unless Qt's compiler of resources is told another.
export QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

mkdir -p "$out"
# A tree of an older commit would keep what is not built anew.
rm -rf "$tree"
rm -f "$out"/*.deb "$out"/*.rpm "$out"/*.run "$out"/*.cdx.json "$out"/SHA256SUMS
hardening='-fstack-protector-strong -Wp,-D_FORTIFY_SOURCE=2'
cmake -S "$root" -B "$tree" -G Ninja -DCMAKE_BUILD_TYPE=Release -DATTACHE_TESTS=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr "${options[@]}" \
    -DCMAKE_CXX_FLAGS="'-ffile-prefix-map=$root=.' $hardening" \
    -DCMAKE_EXE_LINKER_FLAGS='-Wl,-z,relro,-z,now -Wl,--as-needed'
cmake --build "$tree"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$tree/CMakeCache.txt")

# rpmbuild does not work in a folder with spaces in its name.
packed=$(mktemp -d)
trap 'rm -rf "$packed"' EXIT
cpack --config "$tree/CPackConfig.cmake" -G DEB -B "$packed"
cpack --config "$tree/CPackConfig.cmake" -G RPM -B "$packed"
mv "$packed"/*.deb "$packed"/*.rpm "$out/"
bash "$here/bundle.sh" "$tree" "$out/Attache-$version-x86_64.run"

for file in "$out"/*.deb "$out"/*.rpm; do
    python3 "$root/packaging/sbom.py" "$file" --version "$version"
done
python3 "$root/packaging/sbom.py" "$out/Attache-$version-x86_64.run" --version "$version" \
    --bundled "$tree/bundle-files.txt"
cd "$out"
sha256sum -- *.deb *.rpm *.run *.cdx.json >SHA256SUMS
cat SHA256SUMS
