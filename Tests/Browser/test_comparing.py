"""The panel of a place, pins beside each other, and every place in order."""

from browsing import MapTest


class ComparingTests(MapTest):
    """What is known of a place, and how it stands among others."""

    def test_the_panel_tells_partnerships_with_their_evidence(self):
        page = self.open("#la=E10000012")
        self.assertRegex(
            page.locator("#panel .sentence").text_content(), "^In Essex one partnership is known, ")
        card = page.locator("#panel .card").first
        self.assertIn("Ambrel Learning Partnership", card.text_content())
        self.assertGreater(card.locator(".sure").count(), 0)
        self.assertGreater(card.locator(".unsure").count(), 0)
        self.assertIn("Evidence: Our schools", card.text_content())

    def test_a_place_of_which_nothing_is_known_is_not_said_to_have_none(self):
        page = self.open("#la=E06000001")
        self.assertIn("does not say that there is none", page.locator("#panel-body").text_content())

    def test_figures_stand_beside_those_of_places_alike(self):
        page = self.open("#la=E10000012&layer=academy_percent")
        heads = page.locator("#panel details[open] thead th").all_text_contents()
        self.assertEqual(heads, ["Figure", "Here", "Alike", "Region", "England"])
        self.assertEqual(page.locator("#alike li").count(), 10)

    def test_a_change_of_layer_moves_the_mark_and_keeps_the_place(self):
        page = self.open("#la=E10000012&layer=academy_percent")
        page.locator("#layer").select_option("school_count")
        self.assertEqual(page.locator("#panel tr.now th").text_content(), "Schools")
        self.assertIn("Schools: ", page.locator("#panel .in-view").text_content())
        self.assertEqual(page.locator("#panel-title").text_content(), "Essex")

    def test_up_to_four_places_are_pinned_and_let_go(self):
        page = self.open()
        codes = ["E10000012", "E06000001", "E06000002", "E06000003", "E06000004"]
        for count, code in enumerate(codes[:4]):
            page.goto(f"{self.address}#la={code}&pins={','.join(codes[:count])}")
            page.locator("#pin").click()
            self.assertEqual(self.focused(page), "pin")
        self.assertEqual(page.locator("#compared thead th").count(), 1 + 4 + 1)
        self.assertIn("is pinned", page.locator("#said").text_content())
        page.goto(page.url.replace("la=" + codes[3], "la=" + codes[4], 1))
        self.assertTrue(page.locator("#pin").is_disabled())
        page.locator("#compared thead button").first.click()
        self.assertEqual(page.locator("#compared thead th").count(), 1 + 3 + 1)
        page.go_back()
        self.assertEqual(page.locator("#compared thead th").count(), 1 + 4 + 1)

    def test_the_strip_is_walked_by_keyboard_and_tells_each_place(self):
        page = self.open("#layer=academy_percent")
        slider = page.locator("#rank")
        slider.focus()
        first = slider.get_attribute("aria-valuetext")
        self.assertRegex(first, r"^1 of 153: .+, \d+\.\d%$")
        page.keyboard.press("ArrowRight")
        second = slider.get_attribute("aria-valuetext")
        self.assertRegex(second, "^2 of 153: ")
        self.assertEqual(page.locator("#ranked").text_content(), second)
        page.keyboard.press("Enter")
        name = second.split(": ", 1)[1].rsplit(", ", 1)[0]
        self.assertEqual(page.locator("#panel-title").text_content(), name)

    def test_short_names_lead_to_counties(self):
        page = self.open()
        for text, name in [
                ("bucks", "Buckinghamshire"), ("herts", "Hertfordshire"), ("n yorks", "North Yorkshire"),
                ("e sussex", "East Sussex"), ("banes", "Bath and North East Somerset"),
                ("bcp", "Bournemouth, Christchurch and Poole")]:
            page.locator("#search").fill(text)
            self.assertEqual(page.locator("#offers .who").first.text_content(), name, text)

    def test_partnerships_hubs_and_programmes_are_found(self):
        page = self.open()
        for text, kind in [
                ("ambrel", "Partnership"), ("ALP", "Partnership"), ("learning areas", "Programme"),
                ("strernemley thrunverham", "Synthetic Teaching School Hubs")]:
            page.locator("#search").fill(text)
            self.assertTrue(
                any(what.startswith(kind + ":") for what in
                    page.locator("#offers .what").all_text_contents()), text)

    def test_small_maps_of_layers_are_printed(self):
        page = self.open()
        self.assertFalse(page.locator(".multiples figure").first.is_visible())
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        self.assertGreater(page.locator(".multiples figure >> visible=true").count(), 8)
        self.assertTrue(page.pdf().startswith(b"%PDF"))
