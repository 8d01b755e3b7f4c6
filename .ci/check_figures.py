"""Reckons 200 of the map's figures, and England's, again from the rows of its release.

    check_figures.py RELEASE

Each formula of the codebook is run by DuckDB over the release's tables, of which the rows of one
area are taken. The choice of 200 is by a fixed seed, so that a failure can be looked at again.
"""

import json
import random
import re
import sys

import duckdb

LOCAL = ("schools", "school_profile", "partnerships_by_authority", "partnership_membership")
TABLES = LOCAL + ("local_authorities", "trust_footprints", "links")
TYPES = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date"}
NATION = "E92000001"
MENTIONS = """kind = 'local_authority' and verdict <> 'historic'
  and not (verdict = 'none' and method = 'code')"""


def tables(release):
    """A database with the release's tables, each column of the type that its description states."""
    database = duckdb.connect()
    with open(f"{release}/datapackage.json", encoding="utf-8") as package:
        resources = json.load(package)["resources"]
    for table in (one for one in resources if one["name"] in TABLES):
        types = ", ".join(
            f"'{field['name']}': '{TYPES.get(field['type'], 'varchar')}'"
            for field in table["schema"]["fields"]
        )
        database.execute(
            f"create table all_{table['name']} as from read_csv('{release}/{table['path']}', "
            f"header = true, nullstr = '', columns = {{{types}}})"
        )
    # Formulas without an area in their rows are taken over all.
    database.execute("create view trust_footprints as from all_trust_footprints")
    return database


def reckoned(database, formula, code):
    """A formula's value over the rows of an area."""
    codes = "select new_la_code from all_local_authorities"
    if code != NATION:
        codes += f" where new_la_code = '{code}' or region_code = '{code}'"
    for name in LOCAL:
        database.execute(
            f"create or replace temp view {name} as from all_{name} where new_la_code in ({codes})"
        )
    named = "" if code == NATION else (
        f" and list_has_any(string_split(targets, '|'), (select list(new_la_code) from ({codes})))"
    )
    database.execute(
        f"create or replace temp view links as from all_links where {MENTIONS}{named}"
    )
    return database.execute("select " + formula).fetchone()[0]


def agrees(cell, value, places):
    """Whether a published cell says what was reckoned."""
    if cell in ("z", "x"):
        return value is None or value != value
    if cell == "u":
        return True
    if cell == "low":
        return 0 < value < 10**-places
    return value is not None and abs(float(cell) - float(value)) <= 0.5 * 10**-places + 1e-9


def page_data(release):
    """What the map page shows: its layers and the cells of each place."""
    with open(f"{release}/map/index.html", encoding="utf-8") as page:
        found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page.read(), re.S)
    return json.loads(found.group(1))


def main(release):
    """Prints each figure that is not so, or the count; the exit status says which."""
    database = tables(release)
    codebook = {
        name: (formula, places)
        for name, formula, places in database.execute(
            f"select name, formula, dp from read_csv('{release}/indicators.csv', header = true)"
        ).fetchall()
    }
    data = page_data(release)
    figures = [
        (place["code"], layer["id"], layer["cells"][at])
        for layer in data["layers"] if layer["id"] in codebook
        for at, place in enumerate(data["places"])
    ]
    chosen = random.Random(20231116).sample(figures, 200)
    nation = database.execute(
        f"from read_csv('{release}/la_profile.csv', header = true, all_varchar = true) "
        "where geographic_level = 'National'"
    )
    names = [column[0] for column in nation.description]
    chosen += [(NATION, *pair) for pair in zip(names, nation.fetchone()) if pair[0] in codebook]
    wrong = []
    numbers = 0
    for code, name, cell in chosen:
        formula, places = codebook[name]
        value = reckoned(database, formula, code)
        numbers += cell not in ("z", "u", "x")
        if not agrees(cell, value, places):
            wrong.append(f"{name} of {code} is {cell}; its formula gives {value}")
    if wrong or numbers < len(chosen) / 2:
        sys.exit("\n".join(wrong) or f"only {numbers} of {len(chosen)} figures are numbers")
    print(f"{release}: {len(chosen)} figures reckoned again from its rows, {numbers} of them numbers")


main(*sys.argv[1:])
