"""The page where things are missing or otherwise: script, width, colour, a screen."""

import json
import tempfile
import pathlib

from browsing import NARROW, PAGE, MapTest


class ConditionTests(MapTest):
    """Old machines, telephones, magnifiers, paper, and names that would be markup."""

    def width(self, page):
        return page.evaluate("() => document.documentElement.scrollWidth - innerWidth")

    def test_without_script_finding_map_and_every_value_stand(self):
        page = self.open(java_script_enabled=False)
        self.assertTrue(page.locator("#finding").is_visible())
        self.assertTrue(page.locator("#drawing").is_visible())
        self.assertTrue(page.locator("#legend").is_visible())
        self.assertGreaterEqual(page.locator("#table tbody tr").count(), 153)
        self.assertEqual(page.locator(".scripted >> visible=true").count(), 0)

    def test_a_narrow_screen_needs_no_scrolling_sideways(self):
        self.assertLessEqual(self.width(self.open(viewport=NARROW)), 0)
        self.assertLessEqual(self.width(self.open("#la=E09000007", viewport=NARROW)), 0)

    def test_at_400_per_cent_nothing_is_lost_or_wider_than_the_screen(self):
        page = self.open(viewport={"width": 320, "height": 256}, device_scale_factor=4)
        self.assertLessEqual(self.width(page), 0)
        for part in ["#finding", "#layer", "#search", "#drawing", "#list", "#values", "#notes"]:
            self.assertTrue(page.locator(part).is_visible(), part)
        page = self.open(
            "#la=E09000007", viewport={"width": 320, "height": 256}, device_scale_factor=4)
        self.assertLessEqual(self.width(page), 0)

    def test_forced_colours_keep_the_fills_of_the_map(self):
        page = self.open(forced_colors="active")
        fills = page.evaluate(
            """() => [...new Set([...document.querySelectorAll('#boundaries .la')]
            .map((path) => getComputedStyle(path).fill))]""")
        self.assertGreater(len(fills), 3)

    def test_paper_gets_map_and_table(self):
        page = self.open()
        self.assertTrue(page.pdf().startswith(b"%PDF"))
        page.emulate_media(media="print")
        self.assertTrue(page.locator("#drawing").is_visible())
        self.assertTrue(page.locator("#now").is_visible())
        self.assertFalse(page.locator("#controls").is_visible())

    def test_nothing_moves_while_the_page_loads(self):
        page = self.open()
        shift = page.evaluate(
            """() => new Promise((done) => { let sum = 0;
            new PerformanceObserver((list) => {
              for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 300); })""")
        self.assertLess(shift, 0.1)

    def test_names_that_would_be_markup_stay_text(self):
        name = "<script>document.title='bad'</script><img src=x onerror=\"document.title='bad'\">"
        text = PAGE.read_text(encoding="utf-8")
        before, rest = text.split('id="data">', 1)
        held, after = rest.split("</script>", 1)
        data = json.loads(held)
        data["title"] = data["places"][0]["name"] = data["layers"][0]["title"] = name
        data["texts"][1] = data["regions"][0]["name"] = name
        known = next(one for one in data["panel"]["partnerships"] if one["atWork"])
        known.update({"name": name, "also": [name], "at": [0, 1], "is": True})
        known["facts"][0][1] = known["evidence"][0][0] = name
        known["evidence"][0][2] = ""
        data["find"]["schools"] = "0" + name + " school"
        data["find"]["schoolCodes"] = "000100"
        code = data["places"][0]["code"]
        written = json.dumps(data).replace("<", "\\u003c")
        with tempfile.TemporaryDirectory() as folder:
            hostile = pathlib.Path(folder) / "index.html"
            hostile.write_text(before + 'id="data">' + written + "</script>" + after, "utf-8")
            page = self.open(f"#la={code}&layer={data['layers'][0]['id']}", page=hostile)
            self.assertEqual(page.locator("#panel-title").text_content(), name)
            self.assertIn(name, page.locator("#panel .card").first.text_content())
            page.locator("#search").fill("onerror")
            self.assertIn(name, page.locator("#offers .who").all_text_contents()[0])
            self.assertEqual(page.locator("img").count(), 0)
            self.assertEqual(page.locator("script").count(), 3)
            self.assertNotEqual(page.title(), "bad")
