"""What the drawing is like before and without a script, on paper, enlarged, and in forced colours."""

from browsing import MIDDLING, NARROW, WIDE, MapTest

SHIFT = """() => new Promise((done) => { let sum = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 500); })"""


class DrawingTests(MapTest):
    """The map as a picture."""

    def test_nothing_moves_on_any_screen_while_the_page_loads(self):
        for viewport in [WIDE, MIDDLING, NARROW]:
            for address in ["", "#la=E09000007&map=hex&in=E12000007"]:
                page = self.open(address, viewport=viewport, reduced_motion="reduce")
                self.assertLess(page.evaluate(SHIFT), 0.001, (viewport, address))

    def test_without_script_london_stands_enlarged_and_names_are_written(self):
        page = self.open(java_script_enabled=False)
        self.assertTrue(page.locator("#inset").is_visible())
        self.assertEqual(page.locator("#inset .la").count(), 33)
        self.assertTrue(page.locator(".names.now text").first.is_visible())
        self.assertFalse(page.locator("#in").is_visible())
        self.assertFalse(page.locator("#downloads").is_visible())
        self.assertEqual(page.locator("#boundaries .la title").count(), 153)

    def test_paper_has_the_map_with_its_fills_and_no_choices(self):
        page = self.open("#in=E12000007", reduced_motion="reduce")
        page.emulate_media(media="print")
        self.assertTrue(page.locator("#drawing").is_visible())
        self.assertEqual(
            page.locator("#drawing").evaluate("one => getComputedStyle(one).printColorAdjust"),
            "exact")
        for part in ["#in", "#whole", "#downloads"]:
            self.assertFalse(page.locator(part).is_visible(), part)
        self.assertTrue(page.pdf(prefer_css_page_size=True).startswith(b"%PDF"))

    def test_forced_colours_keep_fills_lines_and_names_apart(self):
        page = self.open(forced_colors="active")
        looks = page.evaluate(
            """() => ['.la', '.frontier', '.names.now text'].map((part) => {
              const style = getComputedStyle(document.querySelector('#drawing ' + part));
              return [style.fill, style.stroke].join(' '); })""")
        self.assertEqual(len(set(looks)), 3)

    def test_at_400_per_cent_parts_and_downloads_can_be_chosen(self):
        page = self.open(
            viewport={"width": 320, "height": 256}, device_scale_factor=4, reduced_motion="reduce")
        page.locator("#in").select_option("E12000007")
        self.assertIn("in=E12000007", page.url)
        for button in page.locator("#downloads button").all():
            box = button.bounding_box()
            self.assertGreaterEqual(box["height"], 24)
            self.assertLessEqual(box["x"] + box["width"], 320)
        self.assertLessEqual(
            page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), 0)

    def test_the_chosen_place_has_a_dark_line_with_a_yellow_halo(self):
        page = self.open("#la=E10000012")
        line, halo = (
            page.locator(f"#marks .chosen-{part}").evaluate(
                "one => { const style = getComputedStyle(one);"
                " return [style.stroke, style.strokeWidth, one.getAttribute('d') !== null]; }")
            for part in ("line", "halo"))
        self.assertEqual(line, ["rgb(11, 12, 12)", "3px", True])
        self.assertEqual(halo, ["rgb(255, 221, 0)", "8px", True])
