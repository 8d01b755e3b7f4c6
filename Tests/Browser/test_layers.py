"""How schools work together: layers of kinds, symbols over them, and what is left out."""

from browsing import NARROW, MapTest


class LayerTests(MapTest):
    """Layers laid over each other, and the address that holds them."""

    def symbols(self, page, group="#boundaries"):
        return page.locator(group + " .symbols use").count()

    def test_the_page_opens_with_where_partnerships_are(self):
        page = self.open()
        self.assertEqual(page.locator("#layer").input_value(), "partnership")
        self.assertRegex(
            page.locator("#answer").text_content(),
            r"^\d+ of 153 local authorities have a known partnership; \d+ are not researched\.")
        self.assertNotIn("#", page.url)

    def test_a_link_opens_layer_overlay_pins_and_map(self):
        address = "#layer=academy_percent&over=partnership&pins=E10000012,E08000016&map=hex"
        page = self.open(address)
        self.assertEqual(page.locator("#over").input_value(), "partnership")
        self.assertGreater(self.symbols(page, "#hexagons"), 3)
        heads = page.locator("#compared thead th").all_text_contents()
        self.assertIn("Essex", heads[1])
        self.assertIn("Barnsley", heads[2])
        self.assertIn("pins=E10000012,E08000038", page.url)

    def test_symbols_come_and_go_with_back(self):
        page = self.open("#layer=academy_percent")
        self.assertEqual(self.symbols(page), 0)
        page.locator("#over").select_option("learning_areas")
        shown = self.symbols(page)
        held = next(one for one in self.data(page)["layers"] if one["id"] == "learning_areas")
        self.assertEqual(shown, sum(
            one["count"] for one in held["marks"] if one["key"].startswith("q")))
        self.assertIn("laid over", page.locator("#said").text_content())
        self.assertIn(
            "Synthetic Learning Areas", page.locator("#boundaries .la").first.get_attribute("aria-label"))
        page.go_back()
        self.assertEqual(self.symbols(page), 0)

    def test_numbers_cannot_be_laid_over(self):
        page = self.open("#over=school_count")
        self.assertEqual(page.locator("#over").input_value(), "")

    def test_each_state_without_a_number_is_drawn_as_its_swatch_is(self):
        page = self.open()
        fills = page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll('#legend .swatch rect')].map(
            (one) => [one.getAttribute('class'), getComputedStyle(one).fill.split('-').pop()]))""")
        for name, fill in fills.items():
            path = page.locator(f"#boundaries .la.{name}").first
            self.assertEqual(
                path.evaluate("(one) => getComputedStyle(one).fill.split('-').pop()"), fill)

    def test_the_table_follows_the_layer_in_view(self):
        page = self.open("#layer=school_count&over=partnership")
        page.locator("#values").scroll_into_view_if_needed()
        page.locator("#now tbody tr").first.wait_for()
        heads = page.locator("#now thead th").all_text_contents()
        self.assertEqual(heads[2:], ["Schools", "Area-based education partnerships"])
        self.assertEqual(page.locator("#now tbody tr").count(), 153 + 9 + 1)

    def test_a_partnership_of_several_areas_shows_them(self):
        page = self.open()
        page.locator("#search").fill("leofran")
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#list button").count(), 2)
        self.assertIn("Only The Leofran", page.locator("#among-text").text_content())
        self.assertIn("of=partnership", page.url)
        page.locator("#everywhere").click()
        self.assertEqual(page.locator("#list button").count(), 153)

    def test_names_of_layers_are_not_cut(self):
        for viewport in [{"width": 1600, "height": 1000}, {"width": 800, "height": 1000}, NARROW]:
            page = self.open("#layer=same_trust_distance_median", viewport=viewport)
            cut = page.evaluate(
                """() => [...document.querySelectorAll('#layer, #over')]
                .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.id)""")
            self.assertEqual(cut, [])
