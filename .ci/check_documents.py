"""Checks the documents against the program and the files.

    check_documents.py PROGRAM

- Every command of the program is in README's table of commands, in the same order, and no other.
- The help of every command has an example, which calls that command.
- Every relative link in a document leads to a file, and every `#anchor` to a heading.
- Every `make target` that a document names is in the Makefile.

That public declarations have comments is the linter's to check.
"""

import os
import re
import subprocess
import sys

SKIPPED = {".build", ".git", ".abep", "curated", "raw"}
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def documents():
    """The path of every Markdown file of the project, in order."""
    found = []
    for folder, folders, files in os.walk("."):
        folders[:] = sorted(
            name for name in folders if name not in SKIPPED and not name.startswith(".build")
        )
        found += [os.path.join(folder, name) for name in sorted(files) if name.endswith(".md")]
    return found


def read(path):
    """The text of a file."""
    with open(path, encoding="utf-8") as file:
        return file.read()


def help_of(program, *words):
    """What the program says of itself."""
    done = subprocess.run(
        [program, "help", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{program} help {' '.join(words)}: ended with {done.returncode}\n{done.stderr}")
    return done.stdout


def commands(program):
    """The names of the commands, in the order of the program's help."""
    section = help_of(program).split("\nCommands\n", 1)[-1].split("\n\n", 1)[0]
    names = re.findall(r"^  ([a-z][a-z-]*)", section, re.MULTILINE)
    return [name for name in names if name != "help"]


def listed_commands(text):
    """The commands in the first column of each table that is headed `command` or `verb`."""
    listed = []
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        cells = [row.split("|")[1] for row in table.splitlines()]
        if re.search("command|verb", cells[0], re.IGNORECASE):
            for cell in cells[1:]:
                listed += re.findall(r"`(?:abep )?([a-z-]+)[^`]*`", cell)
    return listed


def command_faults(program):
    """What README and the help of each command lack."""
    listed = listed_commands(read("README.md"))
    names = commands(program)
    if not names:
        yield f"{program} help: lists no command"
    for name in names:
        if name not in listed:
            yield f"README.md: its table of commands lacks `{name}`"
        example = help_of(program, name).split("\nExample\n", 1)
        if len(example) < 2 or f"abep {name}" not in example[1]:
            yield f"abep help {name}: has no example of `abep {name}`"
    for name in listed:
        if name not in names:
            yield f"README.md: there is no command `{name}`"
    if sorted(listed) == sorted(names) and listed != names:
        yield f"README.md: its commands are not in the order of the help: {', '.join(names)}"


def anchors(text):
    """The anchors that the headings of a document make."""
    headings = re.findall(r"^#{1,6} (.+)$", FENCE.sub("", text), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", heading.lower()).strip() for heading in headings]
    return {heading.replace(" ", "-") for heading in plain}


def link_faults(path):
    """The links of a document that lead nowhere."""
    for target in LINK.findall(FENCE.sub("", read(path))):
        if re.match(r"[a-z][a-z+.-]*:", target):
            continue
        place, _, anchor = target.partition("#")
        file = os.path.normpath(os.path.join(os.path.dirname(path), place)) if place else path
        if not os.path.exists(file):
            yield f"{path}: the link to {target} leads nowhere"
        elif anchor and file.endswith(".md") and anchor not in anchors(read(file)):
            yield f"{path}: {file} has no heading for #{anchor}"


def make_faults(path, targets):
    """The make targets that a document names and the Makefile lacks."""
    for target in re.findall(r"(?:`|^\s*)make ([a-z]+)\b", read(path), re.MULTILINE):
        if target not in targets:
            yield f"{path}: there is no `make {target}`"


def main(program):
    """Prints the faults, or the counts; the exit status says which."""
    targets = re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE)
    paths = documents()
    found = list(command_faults(program))
    for path in paths:
        found += link_faults(path)
        found += make_faults(path, targets)
    if found:
        sys.exit("\n".join(found))
    print(f"documents: {len(paths)} agree with {len(commands(program))} commands and the files")


main(*sys.argv[1:])
