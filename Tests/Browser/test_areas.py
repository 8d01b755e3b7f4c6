"""The pages of single authorities: read, printed, and reached from the map, without a script."""

import html
import re

from axe_playwright_python.sync_playwright import Axe

from browsing import NARROW, PAGE, MapTest
from test_accessibility import RULES

AREAS = PAGE.parent / "la"


class AreaTests(MapTest):
    """One page an authority."""

    def test_no_page_has_a_script_and_every_link_leads_somewhere(self):
        files = sorted(AREAS.glob("*.html"))
        self.assertGreater(len(files), 153)
        for file in files:
            text = file.read_text("utf-8")
            self.assertNotIn("<script", text, file.name)
            for link in re.findall(r'href="([^"]*)"', text):
                if not link.startswith("http"):
                    there = AREAS / html.unescape(link).split("#")[0]
                    self.assertTrue(there.exists(), f"{file.name}: {link}")

    def test_axe_finds_nothing(self):
        for name in ["E10000012.html", "index.html"]:
            page = self.open(page=AREAS / name)
            report = Axe().run(page, options=RULES)
            self.assertEqual(report.violations_count, 0, report.generate_report())

    def test_a_page_fits_a_telephone_and_prints(self):
        page = self.open(page=AREAS / "E10000012.html", viewport=NARROW)
        self.assertLessEqual(
            page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), 0)
        self.assertTrue(page.pdf().startswith(b"%PDF"))

    def test_the_table_of_the_map_leads_to_the_page_and_back(self):
        page = self.open(java_script_enabled=False)
        link = page.locator("#table a", has_text="Camden")
        self.requests.clear()
        self.address = (AREAS / "E09000007.html").as_uri()
        link.click()
        self.assertEqual(page.locator("h1").text_content(), "Camden")
        self.assertEqual(
            page.locator("nav a").nth(1).get_attribute("href"), "../index.html#la=E09000007")

    def test_a_code_of_before_leads_on(self):
        page = self.open(page=AREAS / "E08000016.html")
        self.address = (AREAS / "E08000038.html").as_uri()
        self.requests.clear()
        page.wait_for_url(self.address)
        self.assertEqual(page.locator("h1").text_content(), "Barnsley")
