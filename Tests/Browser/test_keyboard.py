"""Everything is there for the keyboard, in the order of reading, and is announced."""

from browsing import NARROW, WIDE, MapTest


class KeyboardTests(MapTest):
    """The tab key, the arrow keys, Enter and Escape."""

    def test_focus_goes_from_choices_to_map_to_list_to_table(self):
        page = self.open()
        met = []
        for _ in range(40):
            page.keyboard.press("Tab")
            met.append(page.evaluate(
                """() => { const one = document.activeElement;
                const part = one.closest('#controls, #map, #list, .list, #panel, #values, #notes');
                return one.id === 'skip' ? 'skip' : part ? part.id || part.className : ''; }"""))
        order = [part for index, part in enumerate(met) if index == 0 or part != met[index - 1]]
        self.assertEqual(order[:4], ["skip", "controls", "map", "list"])

    def test_the_skip_link_leads_to_the_table(self):
        page = self.open()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.assertEqual(self.focused(page), "values")

    def test_arrows_reach_every_authority_of_both_maps_and_tell_its_figure(self):
        for way in ["boundaries", "hex"]:
            page = self.open("#map=" + way)
            group = "#boundaries" if way == "boundaries" else "#hexagons"
            start = page.locator(group + " .la[tabindex='0']")
            self.assertEqual(start.count(), 1)
            # Walks by the page's own key handler, breadth first, from every place it has met.
            reached = page.evaluate(
                """group => {
                const press = (key) => document.activeElement.dispatchEvent(
                  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
                const first = document.querySelector(group + " .la[tabindex='0']");
                const met = new Map([[first.dataset.i, first]]);
                const queue = [first];
                while (queue.length > 0) {
                  const from = queue.shift();
                  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
                    from.focus();
                    press(key);
                    const to = document.activeElement;
                    if (!met.has(to.dataset.i)) { met.set(to.dataset.i, to); queue.push(to); }
                  }
                }
                return [...met.values()].map((path) => path.getAttribute('aria-label'));
                }""", group)
            names = [place["name"] for place in self.data(page)["places"]]
            self.assertEqual(
                sorted(label.split(": ", 1)[0] for label in reached), sorted(names))
            self.assertTrue(all(label.split(": ", 1)[1] for label in reached))

    def test_enter_chooses_and_escape_leaves(self):
        page = self.open()
        page.locator("#boundaries .la[tabindex='0']").focus()
        page.keyboard.press("ArrowDown")
        name = self.focused(page).split(": ", 1)[0]
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#panel-title").text_content(), name)
        self.assertIn(name, page.locator("#said").text_content())
        self.assertEqual(page.locator(".la[aria-pressed='true'] >> visible=true").count(), 1)
        page.keyboard.press("Escape")
        self.assertEqual(page.locator("#panel-title").text_content(), "England")

    def test_a_change_of_indicator_is_announced(self):
        page = self.open()
        name = self.data(page)["layers"][-1]["id"]
        page.locator("#layer").select_option(name)
        self.assertEqual(
            page.locator("#said").text_content(), page.locator("#finding").text_content())

    def test_every_figure_of_the_indicator_stands_in_the_list(self):
        page = self.open()
        items = page.locator("#list button").all_text_contents()
        self.assertEqual(len(items), len(self.data(page)["places"]))

    def test_things_to_press_are_large_enough(self):
        for viewport in [WIDE, NARROW]:
            page = self.open(viewport=viewport)
            small = page.evaluate(
                """() => [...document.querySelectorAll('button, select, input, summary')]
                .map((one) => [one.closest('label') || one, one])
                .filter(([one]) => one.getClientRects().length > 0)
                .filter(([one]) => { const box = one.getBoundingClientRect();
                  return box.width < 24 || box.height < 24; })
                .map(([, one]) => one.outerHTML.slice(0, 80))""")
            self.assertEqual(small, [])

    def test_focus_can_be_seen_wherever_the_tab_key_stops(self):
        page = self.open()
        for _ in range(12):
            page.keyboard.press("Tab")
            seen = page.evaluate(
                """() => { const one = document.activeElement; const style = getComputedStyle(one);
                const mark = document.querySelector('.focus-line');
                return one.classList.contains('la') ? mark.hasAttribute('d')
                  : style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }""")
            self.assertTrue(seen, self.focused(page))
