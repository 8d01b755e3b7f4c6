"""The parts of England: a choice changes what is seen of the map, and the address holds it."""

from browsing import NARROW, WIDE, MapTest

LONDON = "E12000007"


class PartTests(MapTest):
    """Regions and combined authorities, looked at closer."""

    def open(self, address="", **settings):
        return super().open(address, reduced_motion="reduce", **settings)

    def box(self, page):
        return page.locator("#drawing").get_attribute("viewBox")

    def size(self, page):
        return page.evaluate("() => document.getElementById('drawing').getBoundingClientRect().toJSON()")

    def test_a_choice_shows_a_region_without_moving_the_page(self):
        page = self.open()
        whole, size = self.box(page), self.size(page)
        page.locator("#in").select_option(LONDON)
        self.assertNotEqual(self.box(page), whole)
        self.assertIn("in=" + LONDON, page.url)
        for side, place in self.size(page).items():
            self.assertAlmostEqual(place, size[side], delta=0.5)
        self.assertEqual(page.locator("#said").text_content(), "London on the map")
        page.go_back()
        self.assertEqual(self.box(page), whole)

    def test_a_link_opens_its_part_on_both_maps(self):
        for way in ["boundaries", "hex"]:
            page = self.open(f"#map={way}&in={LONDON}")
            self.assertEqual(page.locator("#in").input_value(), LONDON)
            seen = page.evaluate(
                """way => { const frame = document.getElementById('drawing').getBoundingClientRect();
                const group = way === 'hex' ? '#hexagons' : '#boundaries';
                return [...document.querySelectorAll(group + ' .la:not(.beyond)')].map((path) => {
                  const box = path.getBoundingClientRect();
                  return box.left >= frame.left - 1 && box.right <= frame.right + 1
                    && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1
                    && box.width > 10; }); }""", way)
            self.assertEqual(seen, [True] * 33)

    def test_a_button_and_escape_show_all_of_england_again(self):
        page = self.open("#in=" + LONDON)
        page.locator("#whole").click()
        self.assertNotIn("in=", page.url)
        self.assertFalse(page.locator("#whole").is_visible())
        self.assertEqual(self.focused(page), "in")
        page.locator("#in").select_option(LONDON)
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("#in").input_value(), "")

    def test_arrows_stay_in_the_part_that_is_seen(self):
        page = self.open("#in=" + LONDON)
        places = self.data(page)["places"]
        page.locator("#boundaries .la[tabindex='0']").focus()
        for _ in range(40):
            page.keyboard.press("ArrowDown")
            index = page.evaluate("() => Number(document.activeElement.dataset.i)")
            self.assertEqual(places[index]["region"], LONDON)
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("#in").input_value(), "")
        self.assertEqual(page.evaluate("() => Number(document.activeElement.dataset.i)"), index)

    def test_choosing_a_place_out_of_sight_shows_all_of_england(self):
        page = self.open("#in=" + LONDON)
        page.locator("#search").fill("Cornwall")
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#panel-title").text_content(), "Cornwall")
        self.assertNotIn("in=", page.url)

    def test_a_part_that_is_none_shows_all_of_england(self):
        page = self.open("#in=%3Cscript%3E")
        self.assertEqual(page.locator("#in").input_value(), "")
        self.assertNotIn("in=", page.url)

    def test_london_enlarged_is_chosen_from_and_marked_like_the_map(self):
        page = self.open()
        self.assertEqual(page.locator("#inset .la").count(), 33)
        shape = page.locator("#inset .la").nth(7)
        index = int(shape.get_attribute("data-i"))
        box = shape.bounding_box()
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        name = page.locator("#panel-title").text_content()
        self.assertIn(name, [place["name"] for place in self.data(page)["places"]
                             if place["region"] == LONDON])
        self.assertIsNotNone(page.locator("#inset .chosen-line").get_attribute("d"))
        self.assertEqual(
            page.locator("#inset .chosen-line").get_attribute("d"),
            page.locator("#marks .chosen-line").get_attribute("d"))
        self.assertGreaterEqual(index, 0)

    def test_names_lie_apart_and_are_left_out_on_narrow_screens(self):
        for address in ["", "#map=hex", "#in=" + LONDON, "#map=hex&in=" + LONDON]:
            page = self.open(address)
            overlapping = page.evaluate(
                """() => { const boxes = [...document.querySelectorAll('.names.now text')]
                .map((text) => [text.textContent, text.getBoundingClientRect()]);
                return boxes.flatMap(([name, a], index) => boxes.slice(index + 1)
                  .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                    && a.top < b.bottom - 3 && b.top < a.bottom - 3)
                  .map(([other]) => name + ' and ' + other)); }""")
            self.assertEqual(overlapping, [], address)
            self.assertGreater(page.locator(".names.now text").count(), 10, address)
        page = self.open(viewport=NARROW)
        self.assertEqual(page.locator(".names text >> visible=true").count(), 0)

    def test_a_change_of_part_is_smooth_unless_stillness_is_wanted(self):
        page = MapTest.open(self, viewport=WIDE)
        page.locator("#in").select_option(LONDON)
        target = page.locator(f"#in option[value='{LONDON}']").get_attribute("data-boundaries")
        page.wait_for_function(
            "box => document.getElementById('drawing').getAttribute('viewBox') === box", arg=target)
