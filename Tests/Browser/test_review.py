"""A person judges two hundred names by keyboard, and is never asked of them again."""

import csv
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from axe_playwright_python.sync_playwright import Axe

from browsing import NARROW, ROOT, WIDE, MapTest
from test_accessibility import RULES

BUILDS = [ROOT / ".build/release/abep", ROOT / ".build/debug/abep"]
NEWEST = max((build for build in BUILDS if build.exists()), key=os.path.getmtime, default=None)
PROGRAM = os.environ.get("ABEP", NEWEST)
COUNT = 200


@unittest.skipUnless(PROGRAM, "the program is not built")
class ReviewTests(MapTest):
    """The page of `abep review`, from the queue to the decisions and back."""

    @classmethod
    def setUpClass(cls):
        """A release with more than two hundred names that may mean several schools."""
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = pathlib.Path(folder.name)
        shutil.copytree(ROOT / "pipelines", cls.root / "pipelines")
        cls.abep("sample", "--into", str(cls.root / "from"))
        register = next((cls.root / "from").glob("edubasealldata*.csv"))
        with open(register, encoding="cp1252", newline="") as file:
            names = [row["EstablishmentName"] for row in csv.DictReader(file)]
        listed = next((cls.root / "from").glob("school_names*.csv"))
        with open(listed, "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(["id", "name", "town", "postcode", "la_name", "as_at"])
            rows.writerow([0, "<script>document.title='got in'</script> School", "", "", "", ""])
            for number, name in enumerate(names):
                rows.writerow([number + 1, name.split()[0] + " School", "", "", "", ""])
        cls.abep("run", "sample", "--from", str(cls.root / "from"), allowed=(0, 10))

    @classmethod
    def abep(cls, verb, *words, allowed=(0,)):
        """Runs the program in the workspace, and gives what it says."""
        place = [] if verb == "sample" else ["--root", str(cls.root)]
        done = subprocess.run(
            [str(PROGRAM), verb, *words, *place], capture_output=True, text=True, cwd=cls.root)
        if done.returncode not in allowed:
            raise AssertionError(f"abep {verb} ended with {done.returncode}: {done.stderr}")
        return done.stdout + done.stderr

    def review(self, name, *words):
        """The page of what waits, written anew."""
        page = self.root / name
        self.abep("review", "sample", *words, "--output", str(page))
        return page

    def judge(self, page, who, answer):
        """Judges every name by the keyboard, and gives the file that was downloaded."""
        opened = self.open(page=page, viewport=WIDE, accept_downloads=True)
        opened.keyboard.type(who)
        opened.keyboard.press("Enter")
        for place, item in enumerate(self.data(opened)["items"]):
            for key in answer(place, item):
                opened.keyboard.press(key)
        self.assertEqual(opened.locator("#progress").inner_text(), f"{COUNT} of {COUNT} judged")
        with opened.expect_download() as waiting:
            opened.keyboard.press("d")
        path = self.root / f"judged-by-{who}.csv"
        waiting.value.save_as(path)
        return path

    @staticmethod
    def first(place, item):
        """Keys of somebody who takes the first mostly, and sometimes nothing, or cannot tell."""
        if not item["candidates"] or place % 7 == 3:
            return ["n"]
        if place % 11 == 5:
            return ["x", "1", "u"]
        return ["u"] if place % 13 == 8 else ["1"]

    @classmethod
    def second(cls, place, item):
        """Keys of somebody who judges alike, but for every twentieth name."""
        keys = cls.first(place, item)
        return ["n" if keys == ["1"] else "u"] if place % 20 == 0 else keys

    def test_two_people_judge_two_hundred_names_and_nobody_is_asked_again(self):
        page = self.review("review.html", "--limit", str(COUNT))
        ann = self.judge(page, "ann", self.first)
        ben = self.judge(page, "ben", self.second)
        with open(ann, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len({row["mention"] for row in rows}), COUNT)
        self.assertEqual({row["who"] for row in rows}, {"ann"})
        disputed = self.root / "disputed.csv"
        said = self.abep(
            "decide", "sample", str(ann), str(ben), "--disputed", str(disputed), allowed=(12,))
        self.assertIn("ann and ben: alike on 19", said)
        self.assertIn("Cohen's kappa 0.", said)
        left = set(disputed.read_text(encoding="utf-8").split()[1:])
        self.assertTrue(0 < len(left) <= COUNT // 20)
        self.abep("run", "sample", "--offline", allowed=(0, 10))
        again = self.open(page=self.review("again.html"))
        judged = {row["mention"] for row in rows}
        asked = {item["id"] for item in self.data(again)["items"]}
        self.assertEqual(asked & judged, left & asked)
        third = self.open(page=self.review("third.html", "--only", str(disputed)))
        self.assertEqual({item["id"] for item in self.data(third)["items"]}, left)

    def test_undo_takes_back_and_the_page_remembers(self):
        page = self.review("undo.html", "--limit", "5")
        opened = self.open(page=page)
        opened.keyboard.type("ann")
        opened.keyboard.press("Enter")
        opened.keyboard.press("n")
        opened.keyboard.press("u")
        self.assertEqual(opened.locator("#progress").inner_text(), "2 of 5 judged")
        opened.keyboard.press("z")
        self.assertEqual(opened.locator("#progress").inner_text(), "1 of 5 judged")
        opened.reload()
        self.assertEqual(opened.locator("#progress").inner_text(), "1 of 5 judged")
        self.assertEqual(opened.locator("#who").input_value(), "ann")

    def test_reasons_are_written_and_another_id_is_given_by_keyboard(self):
        opened = self.open(page=self.review("why.html", "--limit", "3"))
        opened.keyboard.type("ann")
        opened.keyboard.press("Enter")
        first = self.data(opened)["items"][0]["text"]
        opened.keyboard.press("w")
        opened.keyboard.type("as the page says")
        opened.keyboard.press("Enter")
        opened.keyboard.press("o")
        opened.keyboard.type("500001")
        opened.keyboard.press("Enter")
        opened.keyboard.press("ArrowLeft")
        self.assertEqual(opened.locator("#name").inner_text(), first)
        self.assertEqual(opened.locator("#why").input_value(), "as the page says")
        self.assertEqual(opened.locator("#other").input_value(), "500001")

    def test_nobody_judges_without_a_name(self):
        opened = self.open(page=self.review("nobody.html", "--limit", "3"))
        opened.locator("#main").focus()
        opened.keyboard.press("n")
        self.assertEqual(self.focused(opened), "who")
        self.assertEqual(opened.locator("#progress").inner_text(), "0 of 3 judged")

    def test_a_name_that_is_a_script_stays_text(self):
        opened = self.open(page=self.review("hostile.html"))
        self.assertIn("Names to judge", opened.title())
        texts = [item["text"] for item in self.data(opened)["items"]]
        self.assertTrue(any("<script>" in text for text in texts))

    def test_axe_finds_nothing_wide_or_narrow(self):
        page = self.review("axe.html", "--limit", "3")
        for viewport in (WIDE, NARROW):
            report = Axe().run(self.open(page=page, viewport=viewport), options=RULES)
            self.assertEqual(report.violations_count, 0, report.generate_report())
