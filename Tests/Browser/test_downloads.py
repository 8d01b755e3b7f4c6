"""What the page gives away opens elsewhere, and says where it comes from."""

import csv
import io
import json
import struct
import xml.etree.ElementTree as ElementTree
import zlib

from browsing import PAGE, MapTest

SVG = "{http://www.w3.org/2000/svg}"
DC = "{http://purl.org/dc/elements/1.1/}"


def pixels(data):
    """Width, height and the rows of bytes of a PNG of eight bits a channel."""
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    channels = {2: 3, 6: 4}[colour]
    place, packed = 8, b""
    while place < len(data):
        size, kind = struct.unpack(">I4s", data[place:place + 8])
        if kind == b"IDAT":
            packed += data[place + 8:place + 8 + size]
        place += 12 + size
    return width, height, depth, len(zlib.decompress(packed)), width * channels + 1


class DownloadTests(MapTest):
    """The four forms."""

    def load(self, page, form):
        with page.expect_download() as waited:
            page.locator(f"#downloads [data-form={form}]").click()
        download = waited.value
        with open(download.path(), "rb") as file:
            return download.suggested_filename, file.read()

    def release(self, page):
        return self.data(page)["about"]["release"]

    def test_csv_has_every_place_in_tidy_columns_with_its_provenance(self):
        page = self.open("#layer=academy_percent")
        name, data = self.load(page, "csv")
        self.assertEqual(name, "academy_percent.csv")
        self.assertNotIn(b"\r", data)
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"))))
        levels = [row["geographic_level"] for row in rows]
        self.assertEqual([levels.count(one) for one in ("National", "Regional", "Local authority")],
                         [1, 9, 153])
        with open(PAGE.parents[1] / "la_profile.csv", encoding="utf-8", newline="") as file:
            published = {
                row["new_la_code"] or row["region_code"]: row["academy_percent"]
                for row in csv.DictReader(file)}
        for row in rows:
            self.assertEqual(
                row["academy_percent"], published[row["new_la_code"] or row["region_code"]])
            self.assertEqual(row["release"], self.release(page))
            self.assertTrue(row["source"] and row["licence"] and row["as_at"])
            self.assertIn("Synthetic", row["notice"])

    def test_csv_of_kinds_has_words_and_names(self):
        page = self.open("#layer=partnership&over=teaching_school_hubs")
        name, data = self.load(page, "csv")
        self.assertEqual(name, "partnership_teaching_school_hubs.csv")
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8"))))
        self.assertEqual(len(rows), 153)
        self.assertIn("Not researched", {row["partnership"] for row in rows})
        self.assertTrue(any(row["partnership_names"] for row in rows))
        self.assertTrue(any(row["teaching_school_hubs_names"] for row in rows))

    def test_geojson_has_the_release_s_boundaries_and_says_whose_they_are(self):
        page = self.open("#layer=academy_percent")
        name, data = self.load(page, "geojson")
        self.assertEqual(name, "academy_percent.geojson")
        held = json.loads(data)
        published = json.loads((PAGE.parents[1] / "la_map.geojson").read_text("utf-8"))
        for member in ("type", "vintage"):
            self.assertEqual(held[member], published[member])
        for member in ("source", "licence", "release", "as_at", "attribution"):
            self.assertTrue(held[member], member)
        self.assertIn("Synthetic", held["notice"])
        self.assertNotIn("crs", held)

        def box(geometry):
            polygons = geometry["coordinates"]
            if geometry["type"] == "Polygon":
                polygons = [polygons]
            for polygon in polygons:
                for number, ring in enumerate(polygon):
                    self.assertEqual(ring[0], ring[-1])
                    self.assertGreater(len(ring), 3)
                    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
                    self.assertGreater(area if number == 0 else -area, 0)
            points = [point for polygon in polygons for ring in polygon for point in ring]
            return [f(p[i] for p in points) for i in (0, 1) for f in (min, max)]

        there = {one["id"]: one for one in published["features"]}
        self.assertEqual(len(held["features"]), 153)
        for one in held["features"]:
            for a, b in zip(box(one["geometry"]), box(there[one["id"]]["geometry"])):
                # The page's unit is a hundred metres: two thousandths of a degree at the most.
                self.assertAlmostEqual(a, b, delta=0.002)
            self.assertEqual(one["properties"]["la_name"], there[one["id"]]["properties"]["la_name"])
            self.assertIn(type(one["properties"]["academy_percent"]), (int, float, str))

    def test_svg_is_the_picture_that_the_release_holds(self):
        page = self.open("#map=hex")
        name, data = self.load(page, "svg")
        self.assertEqual(name, "partnership_hexagons.svg")
        held = ElementTree.fromstring(data)
        published = ElementTree.parse(PAGE.parent / "hexagons.svg").getroot()

        def marks(root):
            return {path.get("data-code"): (
                [one for one in path.get("class").split() if one.startswith("k-")],
                path.get("d"), path.findtext(SVG + "title"))
                for path in root.iter(SVG + "path") if path.get("data-code")}

        def texts(root):
            return [" ".join("".join(text.itertext()).split()) for text in root.iter(SVG + "text")]

        self.assertEqual(len(marks(held)), 153)
        self.assertEqual(marks(held), marks(published))
        self.assertEqual(sorted(texts(held)), sorted(texts(published)))
        for attribute in ("width", "height", "viewBox"):
            self.assertEqual(held.get(attribute), published.get(attribute))
        self.assertTrue(held.findtext(SVG + "title"))
        self.assertIn(self.release(page), held.findtext(SVG + "metadata"))
        self.assertEqual(published.findtext(f"{SVG}metadata//{DC}identifier"), self.release(page))
        self.assertEqual(list(held.iter(SVG + "script")), [])

    def test_svg_of_a_region_with_symbols_is_of_what_is_seen(self):
        page = self.open("#layer=academy_percent&over=teaching_school_hubs&in=E12000007",
                         reduced_motion="reduce")
        name, data = self.load(page, "svg")
        self.assertEqual(name, "academy_percent_teaching_school_hubs_boundaries_e12000007.svg")
        root = ElementTree.fromstring(data)
        drawing = next(one for one in root.iter(SVG + "svg") if one.get("id") == "drawing")
        self.assertEqual(drawing.get("viewBox"), page.locator("#drawing").get_attribute("viewBox"))
        self.assertGreater(len(list(root.iter(SVG + "use"))), 30)
        self.assertNotIn("enlarged", data.decode("utf-8").split("<style")[0])

    def test_png_is_a_picture_with_the_map_in_it(self):
        page = self.open()
        name, data = self.load(page, "png")
        self.assertEqual(name, "partnership_boundaries.png")
        self.assertTrue(data.startswith(b"\x89PNG\r\n\x1a\n"))
        width, height, depth, size, row = pixels(data)
        self.assertEqual((width, depth), (2000, 8))
        self.assertEqual(size, row * height)
        # A blank sheet would pack into a few thousand bytes.
        self.assertGreater(len(data), 100_000)
