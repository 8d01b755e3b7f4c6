"""Writes names of a register's schools as people in a hurry type them, with their authorities.

    python3 mentions.py REGISTER.csv COUNT NAMES.csv

No two are alike in an authority, and the same count gives the same names.
"""

import csv
import random
import sys


def damaged(name, chance):
    """A name in which one or two letters went wrong."""
    letters = list(name)
    for _ in range(chance.randint(1, 2)):
        place = chance.randrange(len(letters) - 1)
        kind = chance.randrange(4)
        if kind == 0:
            del letters[place]
        elif kind == 1:
            letters.insert(place, letters[place])
        elif kind == 2:
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = chance.choice("aeilnorst")
    return "".join(letters)


def main(register, count, names):
    count = int(count)
    chance = random.Random(count)
    with open(register, encoding="cp1252", newline="") as source:
        schools = [(row["EstablishmentName"], row["LA (name)"]) for row in csv.DictReader(source)]
    seen = set()
    with open(names, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["id", "name", "la_name"])
        while len(seen) < count:
            name, authority = schools[chance.randrange(len(schools))]
            mention = (damaged(name, chance), authority)
            if mention not in seen:
                seen.add(mention)
                writer.writerow([len(seen), *mention])


main(*sys.argv[1:])
