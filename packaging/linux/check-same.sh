#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-same.sh: packs the commit that is checked out twice, each time in a clone in a folder of
# another name, and compares: the same commit on the same system gives the same bytes of .deb and
# single file. Ends with "N passed, N failed".
set -u -o pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
# shellcheck source=checking.sh
. "$root/packaging/linux/checking.sh"

for place in one 'another/and further down'; do
    echo "Packing in a folder \"$place\" (some minutes) …"
    git clone --quiet "$root" "$work/$place" &&
        bash "$work/$place/packaging/linux/package.sh" >"$work/packing" 2>&1 ||
        { tail -n 15 "$work/packing" >&2; exit 1; }
done
for kind in deb run; do
    first=("$work/one/build/packages"/*."$kind")
    second=("$work/another/and further down/build/packages"/*."$kind")
    proves ".$kind: the same bytes" cmp "${first[0]}" "${second[0]}"
    sha256sum "${first[0]}" | sed 's/ .*//'
done
printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
