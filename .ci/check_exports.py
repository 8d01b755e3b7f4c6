"""Exports tables of the sample in every form and opens each as its readers would.

    check_exports.py ABEP DIRECTORY
"""

import json
import subprocess
import sys

import duckdb
import pandas

AREA = "Barnet, Camden and Enfield"
CODES = {"E09000003", "E09000007", "E09000010"}


def export(abep, path, *options):
    """Writes an export and gives what describes it."""
    subprocess.run([abep, "export", "sample", *options, "--output", path, "--quiet"], check=True)
    with open(path + ".datapackage.json", encoding="utf-8") as file:
        package = json.load(file)
    assert package["release"] and package["licenses"] and package["citation"], path
    assert package["synthetic"] is True, path
    return package["resources"][0]


def main(abep, directory):
    """Fails where a reader sees other rows or columns than the others, or than the description."""
    chosen = ["--table", "schools", "--area", AREA]
    resources = {}
    for form in ("csv", "excel", "jsonl", "geojson"):
        path = f"{directory}/schools.{form}"
        resources[form] = (path, export(abep, path, *chosen, "--for", form))
    rows = resources["csv"][1]["rows"]
    columns = [field["name"] for field in resources["csv"][1]["schema"]["fields"]]
    assert rows > 10
    assert all(field["description"] for field in resources["csv"][1]["schema"]["fields"])

    for form in ("csv", "excel"):
        path, resource = resources[form]
        encoding = "utf-8-sig" if form == "excel" else "utf-8"
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding=encoding)
        assert list(frame.columns) == columns and len(frame) == rows == resource["rows"], form
        assert set(frame["new_la_code"]) == CODES, form
        count = duckdb.sql(f"from read_csv('{path}', header = true, all_varchar = true)").shape
        assert count == (rows, len(columns)), (form, count)
    with open(resources["excel"][0], "rb") as file:
        assert file.read(3) == b"\xef\xbb\xbf"

    path = resources["jsonl"][0]
    frame = pandas.read_json(path, lines=True, dtype=False)
    assert list(frame.columns) == columns and len(frame) == rows
    assert frame["urn"].dtype.kind == "i" and frame["is_state_funded"].dtype == bool
    assert duckdb.sql(f"from read_json('{path}')").shape == (rows, len(columns))

    with open(resources["geojson"][0], encoding="utf-8") as file:
        features = json.load(file)
    assert len(features["features"]) == rows and features["citation"] and features["licences"]
    kinds = {one["geometry"]["type"] for one in features["features"] if one["geometry"]}
    assert kinds == {"Point"}, kinds

    # Tables that lead to places by another table, and whole ones.
    for table, column in (("school_trusts", "urn"), ("trusts", "trust_uid")):
        part = export(abep, f"{directory}/{table}.csv", "--table", table, "--area", "North East")
        whole = export(abep, f"{directory}/all.csv", "--table", table)
        assert 0 < part["rows"] < whole["rows"], table
        frame = pandas.read_csv(f"{directory}/{table}.csv")
        assert frame[column].notna().all() and len(frame) == part["rows"], table
    print(f"exports: {rows} schools of 3 authorities in 4 forms, opened by pandas and DuckDB")


main(*sys.argv[1:])
