"""Whole-process benchmarks against public tools, as ratios in one run.

Each contender is a process of its own, run in turn with the others (A B C, A B C, ...), after one
warm-up of each. Quoted are medians; the machine's noise touches all contenders alike, so read the
ratios. What the contenders print is compared: they must agree.

    python3 bench.py --register REGISTER.csv --program .build/release [--data FOLDER] [--runs 5]
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
BIG = 500_000_000


def measure(words, env):
    """Runs one process: wall seconds, processor seconds, peak memory in MB, what it printed.

    The system counts the memory of this script, from which the process is forked, as the least; so
    the script keeps itself small.
    """
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(words, stdout=out, stderr=subprocess.PIPE, env={**os.environ, **env})
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        errors = process.stderr.read().decode(errors="replace")
        process.stderr.close()
        if process.returncode not in (0, 10):
            sys.exit(f"{' '.join(map(str, words))} ended with {process.returncode}: {errors}")
        out.seek(0)
        printed = out.read().decode().strip()
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, printed


def compare(title, contenders, runs, megabytes=None):
    """Runs the contenders in turn and prints a table, the first being what ratios are against."""
    results = {name: [] for name, _, _ in contenders}
    for round_number in range(runs + 1):
        for name, words, env in contenders:
            result = measure(words, env)
            if round_number:
                results[name].append(result)
    printed = {name: results[name][-1][3] for name in results}
    if len(set(printed.values())) != 1:
        sys.exit(f"{title}: the contenders disagree: {printed}")
    print(f"\n### {title}\n")
    print("| | wall s | processor s | peak MB |" + (" MB/s |" if megabytes else "") + " wall, ratio |")
    print("|---|---:|---:|---:|" + ("---:|" if megabytes else "") + "---:|")
    base = statistics.median(r[0] for r in results[contenders[0][0]])
    for name, _, _ in contenders:
        wall = statistics.median(r[0] for r in results[name])
        cpu = statistics.median(r[1] for r in results[name])
        peak = max(r[2] for r in results[name])
        speed = f" {megabytes / wall:.0f} |" if megabytes else ""
        print(f"| {name} | {wall:.3f} | {cpu:.3f} | {peak:.0f} |{speed} {wall / base:.2f} |")
    print(f"\nResult of all: {printed[contenders[0][0]]}. {runs} runs each, medians.", flush=True)


def grow(register, path):
    """Repeats the register's records until the file has 500 MB."""
    size = register.stat().st_size
    with path.open("wb") as out, register.open("rb") as source:
        header = source.readline()
        out.write(header)
        while out.tell() + size - len(header) <= BIG:
            source.seek(len(header))
            shutil.copyfileobj(source, out, 1 << 20)
    return path.stat().st_size / 1e6


def hubs(path):
    """Writes an XML document of 500 MB: hubs with names, addresses and areas, none like another."""
    names = ["Oak & Elm", "St. Clement\u2019s", "Ysgol y Bont", "North Vale <East>"]
    number = 0
    with path.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<hubs date="2024-09-01">\n')
        while out.tell() < BIG:
            part = []
            for _ in range(1000):
                number += 1
                areas = "".join(
                    f'      <area code="{number * 7 % 900 + 100}">Area {number * 7 % 900}</area>\n'
                    for _ in range(number % 5))
                name = escape(names[number % len(names)])
                part.append(
                    f'  <hub urn="{100000 + number}" phase="primary">\n'
                    f"    <name>{name} Teaching School Hub {number}</name>\n"
                    f"    <address>\n      <street>{number} High Street</street>\n"
                    f"      <postcode>LS{number % 30} {number % 9}AB</postcode>\n    </address>\n"
                    f"    <areas>\n{areas}    </areas>\n  </hub>\n")
            out.write("".join(part))
        out.write("</hubs>\n")
    return path.stat().st_size / 1e6


def bounded(title, words, megabytes):
    """Fails where a process takes more memory than it may."""
    peak = measure(words, {})[2]
    if peak > megabytes:
        sys.exit(f"{title} took {peak:.0f} MB; at most {megabytes} are allowed")


def runs_of_england(program, data, runs):
    """Times the whole pipeline from imported files, and runs that find nothing to do."""
    abep = str(program / "abep")
    results = {"from imported files": [], "again, with --from": [], "again, without": []}
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as root:
            shutil.copytree("pipelines", Path(root) / "pipelines")
            first = [abep, "run", "england", "--root", root]
            imported = first + ["--from", str(data)]
            for name, words in zip(results, (imported, imported, first)):
                results[name].append(measure(words, {}))
    print("\n### abep run england\n")
    print("| | wall s | processor s | peak MB |\n|---|---:|---:|---:|")
    for name, found in results.items():
        wall, cpu = (statistics.median(r[i] for r in found) for i in (0, 1))
        print(f"| {name} | {wall:.3f} | {cpu:.3f} | {max(r[2] for r in found):.0f} |")
    print(f"\n{runs} runs each, medians.", flush=True)


def asked(description):
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--register", type=Path, required=True, help="a register in GIAS's form")
    parser.add_argument("--program", type=Path, required=True, help="the folder of the built programs")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--data", type=Path, help="the folder with England's real files")
    return parser.parse_args()


def main():
    options = asked(__doc__)
    if options.data:
        runs_of_england(options.program, options.data, options.runs)
    ours = str(options.program / "benchmarks")
    peer = [sys.executable, str(HERE / "peers.py")]
    with tempfile.TemporaryDirectory() as folder:
        big = Path(folder) / "big.csv"
        utf8 = Path(folder) / "big-utf8.csv"
        size = grow(options.register, big)
        # The peers read UTF-8 only; the bytes differ in a handful of names.
        with big.open(encoding="cp1252", newline="") as source, \
                utf8.open("w", encoding="utf-8", newline="") as target:
            shutil.copyfileobj(source, target, 1 << 20)
        for threads in ("1", "2"):
            contenders = [
                ("abep", [ours, "sum", str(big), threads], {}),
                ("Polars, streaming", peer + ["polars-sum", str(utf8), threads],
                 {"POLARS_MAX_THREADS": threads}),
                ("DuckDB", peer + ["duckdb-sum", str(utf8), threads], {}),
            ]
            if threads == "1":
                contenders.append(("Python csv", peer + ["python-sum", str(utf8), threads], {}))
            compare(f"Rows, and pupils by authority, over {size:.0f} MB, {threads} thread(s)",
                    contenders, options.runs, size)
        big.unlink()
        utf8.unlink()
        document = Path(folder) / "hubs.xml"
        size = hubs(document)
        bounded("reading XML", [ours, "hubs", str(document)], 100)
        compare(f"Records of an XML document of {size:.0f} MB", [
            ("abep", [ours, "hubs", str(document)], {}),
            ("Python iterparse", peer + ["python-hubs", str(document)], {}),
            ("lxml iterparse", peer + ["lxml-hubs", str(document)], {}),
        ], options.runs, size)
        document.unlink()
        out = str(Path(folder) / "open.csv")
        compare("Open schools of a windows-1252 register, written as UTF-8", [
            ("abep", [ours, "open", str(options.register), out], {}),
            ("Python csv", peer + ["python-open", str(options.register), out], {}),
            ("DuckDB", peer + ["duckdb-open", str(options.register), out], {}),
            ("Polars", peer + ["polars-open", str(options.register), out], {}),
        ], options.runs, options.register.stat().st_size / 1e6)


if __name__ == "__main__":
    main()
