#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Attaché contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks files for other systems that no tool of this one reads.

check_packaging.py workflow FILE SCHEMA    a workflow of GitHub's, by our schema and its own sense
check_packaging.py bundle PLIST VERSION    the property list of the macOS bundle
check_packaging.py entitlements PLIST      the entitlements for its hardened runtime

Prints what is wrong, a line each, and ends with 1; ends with 77 when a module is missing."""
import json
import pathlib
import plistlib
import sys


def workflow(path, schema_path):
    try:
        import jsonschema
        import yaml
    except ImportError as missing:
        print(f"python3 has no module {missing.name}")
        sys.exit(77)
    try:
        document = yaml.safe_load(pathlib.Path(path).read_text())
    except yaml.YAMLError as wrong:
        return [f"no YAML: {wrong}"]
    if True in document:  # YAML 1.1 reads the key "on" as a truth value
        document["on"] = document.pop(True)
    schema = json.loads(pathlib.Path(schema_path).read_text())
    problems = [f"{'/'.join(map(str, found.absolute_path))}: {found.message}"
                for found in jsonschema.Draft7Validator(schema).iter_errors(document)]
    if problems:
        return problems
    jobs = document["jobs"]
    for name, job in jobs.items():
        problems += [f"{name} needs {other}, which is not there"
                     for other in job.get("needs", []) if other not in jobs]
        uploads = any("upload-artifact" in step.get("uses", "") for step in job["steps"])
        runs = any(step.get("name") == "Run what was packaged" for step in job["steps"])
        if uploads and not runs:
            problems.append(f"{name} uploads what it never ran")
        if uploads and name not in jobs.get("release", {}).get("needs", []):
            problems.append(f"the release does not wait for {name}")
    if "secrets." in pathlib.Path(path).read_text():
        problems.append("it needs secrets")
    return problems


def loaded(path):
    try:
        return plistlib.loads(pathlib.Path(path).read_bytes())
    except Exception as wrong:  # plistlib lets the errors of its XML parser through
        print(f"no property list: {wrong}")
        sys.exit(1)


def bundle(path, version):
    info = loaded(path)
    problems = []
    for key in ("CFBundleExecutable", "CFBundleIdentifier", "CFBundleName", "CFBundleIconFile",
                "LSMinimumSystemVersion", "NSPrincipalClass"):
        if not info.get(key):
            problems.append(f"{key} is missing")
    for key in ("CFBundleShortVersionString", "CFBundleVersion"):
        if info.get(key) != version:
            problems.append(f"{key} is {info.get(key)}, not {version}")
    if info.get("NSHighResolutionCapable") is not True:
        problems.append("it would be drawn coarsely on fine screens")
    declared = {kind.get("UTTypeIdentifier"): kind
                for kind in info.get("UTExportedTypeDeclarations", [])}
    opened = [name for kind in info.get("CFBundleDocumentTypes", [])
              for name in kind.get("LSItemContentTypes", [])]
    if not opened:
        problems.append("it opens no type of file")
    for name in opened:
        tags = declared.get(name, {}).get("UTTypeTagSpecification", {})
        if "attache" not in tags.get("public.filename-extension", []):
            problems.append(f"the type {name} does not name the suffix attache")
    return problems


def entitlements(path):
    return [f"{key} weakens the hardened runtime" for key, value in loaded(path).items() if value]


if __name__ == "__main__":
    check = {"workflow": workflow, "bundle": bundle, "entitlements": entitlements}[sys.argv[1]]
    found = check(*sys.argv[2:])
    print("\n".join(found))
    sys.exit(1 if found else 0)
