"""A headless Chromium that the tests share, and the page of the sample's release in it."""

import atexit
import json
import os
import pathlib
import shutil
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = pathlib.Path(os.environ.get("MAP_PAGE", ROOT / "curated/sample/latest/map/index.html"))
WIDE = {"width": 1600, "height": 1000}
MIDDLING = {"width": 800, "height": 1000}
NARROW = {"width": 360, "height": 740}

_shared = {}


def chromium():
    """The one browser of this process, begun when it is first asked for."""
    if not _shared:
        driver = sync_playwright().start()
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        _shared.update(driver=driver, browser=browser)
        atexit.register(lambda: (browser.close(), driver.stop()))
    return _shared["browser"]


class MapTest(unittest.TestCase):
    """A test that opens the map, and fails where the page reports an error or asks a network."""

    def open(self, address="", page=PAGE, viewport=WIDE, **settings):
        """Opens a page at an address within it, in a context of its own."""
        context = chromium().new_context(viewport=viewport, **settings)
        self.addCleanup(context.close)
        opened = context.new_page()
        self.errors, self.requests = [], []
        opened.on("pageerror", lambda error: self.errors.append(str(error)))
        opened.on(
            "console",
            lambda said: self.errors.append(said.text) if said.type == "error" else None)
        opened.on("request", lambda request: self.requests.append(request.url))
        self.address = page.as_uri()
        opened.goto(self.address + address)
        self.addCleanup(self.check_stillness)
        return opened

    def check_stillness(self):
        """Nothing went wrong in the page, and nothing left it."""
        self.assertEqual(self.errors, [])
        outside = [
            url for url in self.requests
            if url.split("#")[0] != self.address and not url.startswith(("blob:", "data:"))]
        self.assertEqual(outside, [])

    def data(self, page):
        """What the page's script is given."""
        return json.loads(page.locator("#data").text_content())

    def focused(self, page):
        """Id, name or own words of the element that has the keyboard."""
        return page.evaluate(
            """() => { const one = document.activeElement;
            return one.id || one.name || one.getAttribute('aria-label') || one.textContent; }""")


def main():
    """Runs the tests of this folder."""
    unittest.main(module=None, argv=["browser", "discover", "-s", str(pathlib.Path(__file__).parent)])


if __name__ == "__main__":
    main()
