"""The address holds what is on the screen, and leads back to it."""

from browsing import NARROW, MapTest


class AddressTests(MapTest):
    """Deep links, back and forward."""

    def title(self, page):
        return page.locator("#panel-title").text_content()

    def test_a_link_opens_its_authority_indicator_and_map(self):
        page = self.open("#la=E09000007&layer=school_count&map=hex")
        self.assertEqual(self.title(page), "Camden")
        self.assertEqual(page.locator("#layer").input_value(), "school_count")
        self.assertTrue(page.locator("#hexagons").is_visible())
        self.assertFalse(page.locator("#boundaries").is_visible())

    def test_back_undoes_one_choice_at_a_time(self):
        page = self.open()
        first = page.locator("#layer").input_value()
        page.locator("#layer").select_option("school_count")
        page.locator("#list button").first.click()
        chosen = self.title(page)
        self.assertNotEqual(chosen, "England")
        page.go_back()
        self.assertEqual(self.title(page), "England")
        self.assertEqual(page.locator("#layer").input_value(), "school_count")
        page.go_back()
        self.assertEqual(page.locator("#layer").input_value(), first)
        page.go_forward()
        page.go_forward()
        self.assertEqual(self.title(page), chosen)

    def test_an_address_that_means_nothing_opens_as_at_first(self):
        page = self.open("#la=E99999999&layer=%3Cscript%3E&map=globe")
        self.assertEqual(self.title(page), "England")
        self.assertTrue(page.locator("#boundaries").is_visible())

    def test_on_a_narrow_screen_an_authority_is_a_page_of_its_own(self):
        page = self.open(viewport=NARROW)
        page.locator("#list button").first.click()
        self.assertFalse(page.locator("#map").is_visible())
        self.assertEqual(self.focused(page), "panel-title")
        page.go_back()
        self.assertTrue(page.locator("#map").is_visible())
