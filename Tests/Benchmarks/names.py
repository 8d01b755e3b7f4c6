"""Names a second: `abep match` as a whole process, beside RapidFuzz, and how its cost grows.

    python3 names.py --register REGISTER.csv --program .build/release [--data FOLDER] [--runs 5]

With the folder of real data the names are those of its gold set, the file twice over; without, they
are the register's own with letters gone wrong.
"""

import csv
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import asked, measure

HERE = Path(__file__).parent
SIZES = (10_000, 100_000, 1_000_000)


def mentions(register, count, names):
    """Has so many names made by a process of its own, or this one's memory would be counted."""
    subprocess.run(
        [sys.executable, str(HERE / "mentions.py"), str(register), str(count), str(names)], check=True)


def twice(source, names):
    """Writes the names and authorities of a list, the file twice over, and counts them."""
    count = 0
    with open(names, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["id", "name", "la_name"])
        for _ in range(2):
            with open(source, encoding="utf-8", newline="") as lines:
                for line in csv.DictReader(lines):
                    writer.writerow([line["id"], line["name"], line["la_name"]])
                    count += 1
    return count


def match(program, names, register, links, out):
    return [str(program / "abep"), "match", str(names), "england", "--to", "schools", "--quiet",
            "--register", str(register), "--output", str(out)] + (
                ["--links", str(links)] if links else [])


def row(title, count, results, base=None):
    wall, cpu = (statistics.median(result[part] for result in results) for part in (0, 1))
    peak = max(result[2] for result in results)
    ratio = f" {wall / base:.2f} |" if base else ""
    print(f"| {title} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {count / wall:,.0f} |{ratio}")


def beside_rapidfuzz(program, register, links, source, folder, runs):
    names, out = folder / "names.csv", folder / "answers.csv"
    count = twice(source, names)
    contenders = {
        "abep match": match(program, names, register, links, out),
        "RapidFuzz token_sort in the authority": [
            sys.executable, str(HERE / "peers.py"), "rapidfuzz-match", str(register), str(names),
            str(out)],
    }
    results = {title: [] for title in contenders}
    for turn in range(runs + 1):
        for title, words in contenders.items():
            result = measure(words, {})
            if turn:
                results[title].append(result)
    print(f"\n### Names a second: {count:,} names of schools with their authority, the file twice over\n")
    print("| | wall s | processor s | peak MB | names/s | wall, ratio |")
    print("|---|---:|---:|---:|---:|---:|")
    base = statistics.median(result[0] for result in results["abep match"])
    for title, found in results.items():
        row(title, count, found, base)
    print(f"\n{runs} runs each in turn, medians, two threads each.", flush=True)


def growth(program, folder, schools):
    subprocess.run([str(program / "abep"), "sample", "--schools", str(schools), "--into",
                    str(folder / "sample"), "--quiet"], check=True, stdout=subprocess.DEVNULL)
    register = next((folder / "sample").glob("edubasealldata*.csv"))
    links = next((folder / "sample").glob("links_*.csv"))
    print(f"\n### Cost by mentions: names that differ, against a synthetic register of {schools:,}\n")
    print("| mentions | wall s | processor s | peak MB | names/s |")
    print("|---:|---:|---:|---:|---:|")
    for count in SIZES:
        names = folder / "mentions.csv"
        mentions(register, count, names)
        words = match(program, names, register, links, folder / "answers.csv")
        row(f"{count:,}", count, [measure(words, {})])
    print("\nOnce each.", flush=True)


def main():
    options = asked(__doc__)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.data:
            links = options.data / "gias" / "links_edubasealldata20230918.csv"
            source = options.data / "gold" / "perturbed_2023.csv"
        else:
            links = next(options.register.parent.glob("links_*.csv"))
            source = folder / "mentions.csv"
            mentions(options.register, 25_000, source)
        beside_rapidfuzz(options.program, options.register, links, source, folder, options.runs)
        growth(options.program, folder, 50_000)


main()
