# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The packages as files: sizes, the distributions' own checkers, lists of contents.
mebibyte=1048576
proves '.deb is at most 3 MB' not_more "$deb" $((3 * mebibyte))
proves 'the single file is at most 35 MB' not_more "$run" $((35 * mebibyte))
lintian_is_content() {
    lintian --allow-root --fail-on error,warning "$deb"
}
proves 'lintian finds neither errors nor warnings' lintian_is_content
proves '.rpm is whole (rpm -K)' rpm -K --nosignature "$rpm"
rpmlint_finds_no_error() {
    rpmlint -c "$here/rpmlint.toml" "$rpm" | tee "$proof/rpmlint.txt"
    grep -q ' 0 errors' "$proof/rpmlint.txt"
}
proves 'rpmlint finds no errors' rpmlint_finds_no_error
has_contents() {
    python3 -c 'import json, sys
document = json.load(open(sys.argv[1]))
assert document["bomFormat"] == "CycloneDX"
names = {part["name"] for part in document["components"]}
assert {"attache", "Inter", "RapidJSON"} <= names, names
assert all(part["version"] for part in document["components"])
assert len(names) >= int(sys.argv[2]), names' "$1.cdx.json" "$2"
}
proves 'the list of contents of .deb names the parts with versions' has_contents "$deb" 4
proves 'the list of contents of .rpm names the parts with versions' has_contents "$rpm" 4
proves 'the list of contents of the single file names the libraries too' has_contents "$run" 20
proves 'the checksums are right' env -C "$out" sha256sum --quiet -c SHA256SUMS
