#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libraries.sh PREFIX STAGE: with a Qt of DLLs, copies those that the program in STAGE and Qt's
# plugins need, found by what each imports.
set -eu -o pipefail
prefix=$1 stage=$2
plugins=$prefix/plugins
[[ -d $plugins ]] || plugins=$prefix/lib/qt6/plugins
for plugin in platforms/qwindows platforms/qoffscreen styles imageformats/qsvg imageformats/qjpeg iconengines/qsvgicon; do
    for file in "$plugins/$plugin"*.dll "$plugins/$plugin"/*.dll; do
        [[ -e $file ]] || continue
        mkdir -p "$stage/$(dirname "${file#"$plugins/"}")"
        cp "$file" "$stage/${file#"$plugins/"}"
    done
done
compiler=$(command -v x86_64-w64-mingw32-gcc-posix || command -v gcc)
objdump=$(command -v x86_64-w64-mingw32-objdump || command -v objdump)
runtime=$(dirname "$("$compiler" -print-file-name=libgcc_s_seh-1.dll)")
imports() {
    find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$objdump" -p {} + |
        sed -n 's/.*DLL Name: //p' | sort -u
}
added=1
while ((added)); do
    added=0
    while IFS= read -r name; do
        [[ -e $stage/$name ]] && continue
        # The compiler's run time is that of the compiler, not an older one that Qt brings along.
        for place in "$runtime" /mingw64/bin "$prefix/bin" /usr/x86_64-w64-mingw32/lib; do
            if [[ -e $place/$name ]]; then
                cp "$place/$name" "$stage/"
                added=1
                break
            fi
        done
    done < <(imports)
done
