"""Typing is enough to get anywhere: names however written, codes old and new, postcodes."""

import csv

from browsing import PAGE, MapTest

RELEASE = PAGE.parents[1]


class FindingTests(MapTest):
    """The box, the list that drops from it, and what it answers."""

    def rows(self, table):
        with open(RELEASE / table, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def offers(self, page, text):
        page.locator("#search").fill(text)
        return page.locator("#offers .who").all_text_contents()

    def test_every_school_and_trust_is_found_by_its_code(self):
        page = self.open()
        page.locator("#search").focus()
        schools = [
            row for row in self.rows("schools.csv")
            if row["status"].startswith("open") and row["new_la_code"]]
        trusts = {row["trust_uid"] for row in self.rows("trust_areas.csv")}
        named = [row for row in self.rows("trusts.csv") if row["trust_uid"] in trusts]
        self.assertGreater(len(schools), 1000)
        for row in schools[::97] + schools[-1:]:
            self.assertEqual(self.offers(page, row["urn"]), [row["school_name"]])
        for row in named[::29]:
            self.assertEqual(self.offers(page, row["trust_id"]), [row["trust_name"]])

    def test_names_are_forgiven_their_spelling(self):
        page = self.open()
        for text in ["Camden", "camden", "CAMDEM", "Cámden", "cmden"]:
            self.assertEqual(self.offers(page, text)[:1], ["Camden"], text)
        for text in ["St Helens", "saint helens", "st. helen's"]:
            self.assertEqual(self.offers(page, text)[:1], ["St. Helens"], text)
        self.assertEqual(
            self.offers(page, "kensington & chelsea")[:1], ["Kensington and Chelsea"])

    def test_a_former_authority_leads_to_each_that_took_its_place(self):
        page = self.open()
        self.assertEqual(self.offers(page, "Cumbria")[:2], ["Cumbria", "Cumbria"])
        notes = page.locator("#offers .what").all_text_contents()
        self.assertIn("now Cumberland", notes[0])
        self.assertIn("now Westmorland and Furness", notes[1])
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#panel-title").text_content(), "Cumberland")

    def test_codes_of_today_and_before_open_their_authority(self):
        page = self.open()
        for code, name in [("E08000016", "Barnsley"), ("E08000038", "Barnsley"), ("202", "Camden")]:
            self.assertEqual(self.offers(page, code)[:1], [name])
        page = self.open("#la=E08000016&layer=school_count")
        self.assertEqual(page.locator("#panel-title").text_content(), "Barnsley")
        self.assertIn("la=E08000038", page.url)

    def test_a_postcode_leads_to_its_authorities(self):
        page = self.open()
        row = next(
            row for row in self.rows("schools.csv")
            if row["status"] == "open" and row["new_la_code"] and " " in row["postcode"])
        for text in [row["postcode"], row["postcode"].replace(" ", "").lower()]:
            self.assertIn(row["la_name"], self.offers(page, text))

    def test_the_box_is_a_combobox_by_keyboard(self):
        page = self.open()
        box = page.locator("#search")
        self.assertEqual(box.get_attribute("aria-expanded"), "false")
        box.fill("north")
        self.assertEqual(box.get_attribute("aria-expanded"), "true")
        self.assertRegex(page.locator("#found").text_content(), "answers|listed")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        active = box.get_attribute("aria-activedescendant")
        self.assertEqual(page.locator("[role=option][aria-selected=true]").get_attribute("id"), active)
        self.assertEqual(active, "offer-1")
        self.assertEqual(self.focused(page), "search")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        self.assertIsNone(box.get_attribute("aria-activedescendant"))
        page.keyboard.press("Escape")
        self.assertEqual(box.get_attribute("aria-expanded"), "false")
        self.assertEqual(box.input_value(), "north")
        page.keyboard.press("Escape")
        self.assertEqual(box.input_value(), "")

    def test_what_nobody_is_called_is_said(self):
        page = self.open()
        self.assertEqual(self.offers(page, "qqqqqqqq"), [])
        self.assertIn("Nothing is called that", page.locator("#found").text_content())

    def test_a_school_opens_its_authority_and_is_named_there(self):
        page = self.open()
        row = next(
            row for row in self.rows("schools.csv")
            if row["status"] == "open" and row["new_la_code"])
        page.locator("#search").fill(row["urn"])
        page.locator("#offers li").first.click()
        self.assertEqual(page.locator("#panel-title").text_content(), row["la_name"])
        self.assertIn(row["school_name"], page.locator("#panel .via").text_content())

    def test_the_panel_lists_trusts_with_their_size_and_reach(self):
        page = self.open("#la=E09000011")
        areas = [row for row in self.rows("trust_areas.csv") if row["new_la_code"] == "E09000011"]
        self.assertEqual(page.locator("#panel .of-trusts li").count(), len(areas))
        self.assertRegex(page.locator("#panel .of-trusts li").first.text_content(), "schools?; ")
