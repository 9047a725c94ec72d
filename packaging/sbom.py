#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what a package contains beside it, as CycloneDX 1.5 (PACKAGE.cdx.json).

Every package contains the program, the typeface, the data set and what RapidJSON's headers became
in it. --bundled names a file with one "PACKAGE FILE" a line: libraries taken from Debian packages.
--part NAME VERSION LICENCE adds another component, such as a Qt that is linked statically."""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import uuid

root = pathlib.Path(__file__).resolve().parent.parent


def debian_version(package):
    """The installed version of a Debian package; None where there is none."""
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Version}\n", package],
                           capture_output=True, text=True, check=False)
    return asked.stdout.split("\n")[0] or None


def component(name, version, licence, kind="library", **more):
    licences = [{"license": {"id": licence}}] if licence else []
    return {"type": kind, "name": name, "version": version,
            **({"licenses": licences} if licences else {}), **more}


def font_version():
    """The version in the name table of the typeface (OpenType, name ID 5)."""
    font = (root / "resources/fonts/Inter-Regular.otf").read_bytes()
    at = font.find("Version ".encode("utf-16-be"))
    words = font[at:at + 80].decode("utf-16-be", "ignore") if at >= 0 else ""
    if not words:
        at = font.find(b"Version ")
        words = font[at:at + 40].decode("latin-1") if at >= 0 else "Version unknown"
    return words.split(" ")[1].split(";")[0][:5]


def rapidjson_version(include):
    text = (include / "rapidjson/rapidjson.h").read_text()
    part = {line.split()[1]: line.split()[2] for line in text.splitlines()
            if line.startswith("#define RAPIDJSON_") and "VERSION" in line and len(line.split()) == 3}
    return ".".join(part[f"RAPIDJSON_{p}_VERSION"] for p in ("MAJOR", "MINOR", "PATCH"))


def own_components(version, include):
    data = json.loads((root / "resources/datasets/viet-nam-2021-2023.attache").read_text())
    return [component("attache", version, "GPL-3.0-or-later", "application"),
            component("Inter", font_version(), "OFL-1.1", "file"),
            component(data["id"], data["version"], data["licence"].replace("_", "-"), "data"),
            component("RapidJSON", rapidjson_version(include), "MIT")]


def bundled_components(path):
    files = {}
    for line in pathlib.Path(path).read_text().splitlines():
        package, name = line.split()
        files.setdefault(package, set()).add(name)
    found = []
    for package in sorted(files):
        version = debian_version(package)
        found.append(component(package, version, None, purl=f"pkg:deb/debian/{package}@{version}",
                               properties=[{"name": "file", "value": name}
                                           for name in sorted(files[package])]))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=pathlib.Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--bundled")
    parser.add_argument("--include", type=pathlib.Path, default=pathlib.Path("/usr/include"))
    parser.add_argument("--part", nargs=3, action="append", default=[])
    wanted = parser.parse_args()
    components = own_components(wanted.version, wanted.include)
    components += [component(*part) for part in wanted.part]
    if wanted.bundled:
        components += bundled_components(wanted.bundled)
    digest = hashlib.sha256(wanted.package.read_bytes()).hexdigest()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    when = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
    for number, part in enumerate(components):
        part["bom-ref"] = f"{number}-{part['name']}"
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5",
        "serialNumber": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_OID, digest)), "version": 1,
        "metadata": {"timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
                     "component": {"type": "file", "name": wanted.package.name,
                                   "version": wanted.version,
                                   "hashes": [{"alg": "SHA-256", "content": digest}]}},
        "components": components}
    target = wanted.package.with_name(wanted.package.name + ".cdx.json")
    target.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
