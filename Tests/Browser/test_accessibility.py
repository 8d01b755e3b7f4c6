"""No violation that axe-core can find, in the states that readers meet."""

import pathlib
import tempfile

from axe_playwright_python.sync_playwright import Axe

from browsing import MIDDLING, NARROW, PAGE, MapTest

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


class AccessibilityTests(MapTest):
    """What axe-core says of the page."""

    def check(self, page):
        # The rows of the table are all of one kind, and thousands of cells take axe minutes.
        page.evaluate(
            """() => { for (const row of [
            ...[...document.querySelectorAll('#table tbody tr')].slice(12),
            ...[...document.querySelectorAll('#now tbody tr')].slice(12)])
            row.remove(); }""")
        report = Axe().run(page, options=RULES)
        self.assertGreater(len(report.response["passes"]), 20)
        self.assertEqual(report.violations_count, 0, report.generate_report())

    def test_start(self):
        self.check(self.open())

    def test_an_authority_with_its_panel(self):
        self.check(self.open("#la=E09000007"))

    def test_symbols_pins_and_the_table_of_the_layers_in_view(self):
        page = self.open("#la=E10000012&layer=academy_percent&over=partnership&pins=E10000012,E06000001")
        page.locator("#values").scroll_into_view_if_needed()
        page.locator("#now tbody tr").first.wait_for()
        self.check(page)

    def test_small_maps(self):
        page = self.open()
        page.locator("#small summary").click()
        self.check(page)

    def test_hexagons(self):
        self.check(self.open("#map=hex"))

    def test_forced_colours(self):
        self.check(self.open(forced_colors="active"))

    def test_dark_preference(self):
        self.check(self.open(color_scheme="dark"))

    def test_middling_screen(self):
        self.check(self.open(viewport=MIDDLING))

    def test_narrow_screen(self):
        self.check(self.open(viewport=NARROW))

    def test_narrow_screen_with_an_authority(self):
        self.check(self.open("#la=E09000007", viewport=NARROW))

    def test_without_script(self):
        # Without script axe could not run: the page as it is before its own script has.
        with tempfile.TemporaryDirectory() as folder:
            still = pathlib.Path(folder) / "index.html"
            markup = PAGE.read_text(encoding="utf-8")
            start, end = markup.rindex("<script>"), markup.rindex("</script>")
            still.write_text(markup[:start] + markup[end + len("</script>"):], "utf-8")
            self.check(self.open(page=still))

    def test_answers_of_the_search(self):
        page = self.open()
        page.locator("#search").fill("north")
        page.keyboard.press("ArrowDown")
        self.assertGreater(page.locator("#offers li").count(), 3)
        self.check(page)

    def test_an_indicator_with_words_for_figures(self):
        page = self.open()
        held = self.data(page)
        mixed = next(
            layer["id"] for layer in held["layers"]
            if any(one["key"] in "xzcu" for one in layer["marks"]))
        page.evaluate("name => { location.hash = '#layer=' + name; }", mixed)
        self.check(page)
