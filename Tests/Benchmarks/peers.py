"""The public tools' side of the benchmarks: one task a call, the result on one line."""

import sys

COLUMNS = ("LA (code)", "NumberOfPupils", "EstablishmentStatus (name)")


def totals(rows, authorities, pupils):
    print(f"{rows} rows, {authorities} authorities, {pupils} pupils")


def python_sum(path, _):
    import csv

    sums = {}
    rows = 0
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        code, count = header.index(COLUMNS[0]), header.index(COLUMNS[1])
        for row in reader:
            rows += 1
            sums[row[code]] = sums.get(row[code], 0) + int(row[count] or 0)
    totals(rows, len(sums), sum(sums.values()))


def polars_sum(path, _):
    import polars as pl

    frame = (
        pl.scan_csv(path, infer_schema=False)
        .select(pl.col(COLUMNS[0]), pl.col(COLUMNS[1]).cast(pl.Int64, strict=False))
        .group_by(COLUMNS[0])
        .agg(pl.len().alias("rows"), pl.col(COLUMNS[1]).sum())
        .collect(engine="streaming")
    )
    totals(frame["rows"].sum(), frame.height, frame[COLUMNS[1]].sum())


def duckdb_sum(path, threads):
    import duckdb

    connection = duckdb.connect(config={"threads": int(threads)})
    rows, authorities, pupils = connection.execute(
        f"""select sum(n), count(*), sum(p) from (
              select count(*) n, sum(try_cast("{COLUMNS[1]}" as bigint)) p
              from read_csv('{path}', all_varchar = true, header = true)
              group by "{COLUMNS[0]}")"""
    ).fetchall()[0]
    totals(int(rows), authorities, int(pupils))


def python_open(path, out):
    import csv

    with open(path, encoding="cp1252", newline="") as source, \
            open(out, "w", encoding="utf-8", newline="") as target:
        reader = csv.reader(source)
        writer = csv.writer(target, lineterminator="\n")
        header = next(reader)
        writer.writerow(header)
        status = header.index(COLUMNS[2])
        count = 0
        for row in reader:
            if row[status] == "Open":
                writer.writerow(row)
                count += 1
    print(f"{count} open schools")


def duckdb_open(path, out):
    import duckdb

    # The CP1252 decoder is an extension that has to be downloaded, so the text is decoded here.
    text = open(path, "rb").read().decode("cp1252")
    utf8 = out + ".utf8"
    open(utf8, "w", encoding="utf-8", newline="").write(text)
    connection = duckdb.connect()
    connection.execute(
        f"""copy (select * from read_csv('{utf8}', all_varchar = true, header = true)
                 where "{COLUMNS[2]}" = 'Open') to '{out}' (header, delimiter ',')"""
    )
    count = connection.execute(
        f"select count(*) from read_csv('{out}', all_varchar = true, header = true)").fetchall()
    print(f"{count[0][0]} open schools")


def polars_open(path, out):
    import polars as pl

    frame = pl.read_csv(path, infer_schema=False, encoding="windows-1252").filter(
        pl.col(COLUMNS[2]) == "Open")
    frame.write_csv(out)
    print(f"{frame.height} open schools")


def iterate_hubs(parse, path):
    """Counts what each hub holds, and forgets each as soon as it was read, as its manual advises."""
    hubs = length = areas = 0
    root = None
    for event, element in parse(path, events=("start", "end")):
        if root is None:
            root = element
        if event == "end" and element.tag == "hub":
            hubs += 1
            length += len((element.get("urn") + element.findtext("name")).encode())
            areas += len(element.findall("areas/area"))
            root.clear()
    print(f"{hubs} hubs, {length} bytes, {areas} areas")


def python_hubs(path):
    from xml.etree.ElementTree import iterparse

    iterate_hubs(iterparse, path)


def lxml_hubs(path):
    from lxml.etree import iterparse

    iterate_hubs(iterparse, path)


def rapidfuzz_match(register, names, out):
    """Answers each name with the likeliest of its authority by the letters of its sorted words."""
    import csv
    from collections import defaultdict

    import numpy
    from rapidfuzz import fuzz, process, utils

    schools = defaultdict(lambda: ([], [], []))
    with open(register, encoding="cp1252", newline="") as source:
        for row in csv.DictReader(source):
            name = row["EstablishmentName"]
            # A name whose authority the register does not know is sought among all.
            for authority in (row["LA (name)"], None):
                for part, value in zip(
                        schools[authority], (row["URN"], name, utils.default_process(name))):
                    part.append(value)
    with open(names, encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    asked = defaultdict(list)
    for place, row in enumerate(rows):
        asked[row["la_name"] if row["la_name"] in schools else None].append(place)
    answers = [None] * len(rows)
    for authority, places in asked.items():
        urns, titles, choices = schools[authority]
        queries = [utils.default_process(rows[place]["name"]) for place in places]
        scores = process.cdist(
            queries, choices, scorer=fuzz.token_sort_ratio, workers=2, dtype=numpy.uint8)
        for place, best, score in zip(places, scores.argmax(axis=1), scores.max(axis=1)):
            answers[place] = (urns[best], titles[best], score)
    with open(out, "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(list(rows[0]) + ["match_id", "match_name", "match_score"])
        writer.writerows([*row.values(), *answer] for row, answer in zip(rows, answers))


{name.replace("_", "-"): function for name, function in list(globals().items())
 if callable(function)}[sys.argv[1]](*sys.argv[2:])
