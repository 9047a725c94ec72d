#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check.sh [FOLDER [SUITE…]]: proves the packages that package.sh made (build/packages), in clean
# systems without Qt that are thrown away afterwards: of Debian 12, "bookworm", or of the suites
# named. Needs root, for the chroots. Ends with "N passed, N failed".
set -u -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$(realpath "${1:-$root/build/packages}")
suites=("${@:2}")
((${#suites[@]})) || suites=(bookworm)
export LC_ALL=C.UTF-8
work=$(mktemp -d)
proof=$out/proof
mkdir -p "$proof"
passed=0 failed=0

# shellcheck source=checking.sh
. "$here/checking.sh"
trap 'leave_systems' EXIT

one() {
    local found=("$out"/$1)
    [[ -e ${found[0]} && ${#found[@]} -eq 1 ]] ||
        { echo "check: one $1 is wanted in $out" >&2; exit 2; }
    printf '%s' "${found[0]}"
}
deb=$(one 'attache_*.deb') || exit 2
rpm=$(one 'attache-*.rpm') || exit 2
run=$(one 'Attache-*.run') || exit 2

. "$here/check-files.sh"
for suite in "${suites[@]}"; do
    printf '\n%s\n' "In a clean Debian, $suite:"
    make_system "$suite" || exit 1
    . "$here/check-deb.sh"
    . "$here/check-bundle.sh"
done

printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
