"""Says whether a validator's report covers every resource of a data package, and finds no fault.

    count_tables.py DATAPACKAGE REPORT
"""

import json
import sys


def faults(package, report):
    """Every reason why the report does not clear the package, one a line."""
    for error in report.get("errors", []):
        yield error["message"]
    named = {resource["name"]: resource for resource in package["resources"]}
    seen = {}
    for task in report["tasks"]:
        seen[task["name"]] = task
        for error in task["errors"]:
            yield f'{task["name"]}: {error["message"]}'
    for name, resource in named.items():
        if name not in seen:
            yield f"{name}: the validator did not look at it"
        elif resource.get("type") == "table" and seen[name]["type"] != "table":
            yield f'{name}: is a table, but was read as "{seen[name]["type"]}"'
    for name in sorted(seen.keys() - named.keys()):
        yield f"{name}: was validated, but the package does not list it"
    if not any(resource.get("type") == "table" for resource in package["resources"]):
        yield "the package lists no table"
    if not report["valid"]:
        yield "the report as a whole is not valid"


def main(package_path, report_path):
    """Prints the faults, or the count; the exit status says which."""
    with open(package_path, encoding="utf-8") as file:
        package = json.load(file)
    with open(report_path, encoding="utf-8") as file:
        text = file.read()
    try:
        report = json.loads(text)
    except ValueError:
        sys.exit(f"the validator gave no report: {text[:400]}")
    found = list(dict.fromkeys(faults(package, report)))
    if found:
        sys.exit("\n".join(f"{package_path}: {fault}" for fault in found))
    tables = sum(task["type"] == "table" for task in report["tasks"])
    print(f"{package_path}: valid, {tables} tables in {len(report['tasks'])} resources")


main(*sys.argv[1:])
