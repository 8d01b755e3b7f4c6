"""Takes the README's pictures of the sample's map, in the browser that the tests use.

    python3 Tests/Browser/screenshots.py FOLDER
"""

import pathlib
import sys

from browsing import PAGE, chromium

# Name, address within the page, width and height, what is taken: the screen, or an element of it.
PICTURES = [
    ("boundaries", "#layer=academy_percent", 1600, 1080, None),
    ("hexagons", "#layer=academy_percent&map=hex", 1600, 1000, "#map"),
    ("panel", "#la=E10000012&layer=partnership", 1600, 1000, "#panel"),
    ("telephone", "#layer=academy_percent", 360, 740, None),
]


def main():
    """Takes each picture."""
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, address, width, height, element in PICTURES:
        context = chromium().new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce")
        page = context.new_page()
        page.goto(PAGE.as_uri() + address)
        if width < 500:
            page.locator("#map").evaluate("one => one.scrollIntoView()")
        target = page.locator(element) if element else page
        target.screenshot(path=folder / f"{name}.png")
        context.close()
        print(folder / f"{name}.png")


if __name__ == "__main__":
    main()
