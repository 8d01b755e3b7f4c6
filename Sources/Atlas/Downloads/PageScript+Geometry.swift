extension PageScript {
  /// The shapes of the map back as longitude and latitude, by Ordnance Survey's published formulas
  /// ("A guide to coordinate systems in Great Britain", annexes B and C, section 6.6).
  static let geometry = #"""
    const airy = { a: 6377563.396, b: 6356256.909 };
    const globe = { a: 6378137, b: 6356752.314245 };
    const eccentricity = ({ a, b }) => 1 - (b * b) / (a * a);

    /** Latitude and longitude on Airy's ellipsoid of a point of the National Grid in metres. */
    function unprojected(east, north) {
      const { a, b } = airy;
      const scale = 0.9996012717;
      const first = 49 * Math.PI / 180;
      const e2 = eccentricity(airy);
      const n = (a - b) / (a + b);
      const arc = (lat) => b * scale * ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * (lat - first)
        - (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(lat - first) * Math.cos(lat + first)
        + 1.875 * (n ** 2 + n ** 3) * Math.sin(2 * (lat - first)) * Math.cos(2 * (lat + first))
        - 35 / 24 * n ** 3 * Math.sin(3 * (lat - first)) * Math.cos(3 * (lat + first)));
      let lat = first;
      for (let turn = 0; turn < 8; turn += 1) lat += (north + 100000 - arc(lat)) / (a * scale);
      const root = 1 - e2 * Math.sin(lat) ** 2;
      const nu = a * scale / Math.sqrt(root);
      const rho = nu * (1 - e2) / root;
      const eta = nu / rho - 1;
      const t = Math.tan(lat);
      const sec = 1 / Math.cos(lat);
      const d = east - 400000;
      return {
        lat: lat - t / (2 * rho * nu) * d ** 2
          + t / (24 * rho * nu ** 3) * (5 + 3 * t ** 2 + eta - 9 * t ** 2 * eta) * d ** 4
          - t / (720 * rho * nu ** 5) * (61 + 90 * t ** 2 + 45 * t ** 4) * d ** 6,
        lon: -2 * Math.PI / 180 + sec / nu * d
          - sec / (6 * nu ** 3) * (nu / rho + 2 * t ** 2) * d ** 3
          + sec / (120 * nu ** 5) * (5 + 28 * t ** 2 + 24 * t ** 4) * d ** 5,
      };
    }

    /** The same place on WGS 84, in degrees to four decimals: a tenth of the map's own unit. */
    function onGlobe(east, north) {
      const { lat, lon } = unprojected(east, north);
      const nu = airy.a / Math.sqrt(1 - eccentricity(airy) * Math.sin(lat) ** 2);
      const [x, y, z] = [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon),
        nu * (1 - eccentricity(airy)) * Math.sin(lat)];
      const [rx, ry, rz] = [0.1502, 0.2470, 0.8421].map((second) => second * Math.PI / 648000);
      const scale = 1 - 20.4894e-6;
      const [u, v, w] = [446.448 + scale * x - rz * y + ry * z,
        -125.157 + rz * x + scale * y - rx * z, 542.060 - ry * x + rx * y + scale * z];
      const e2 = eccentricity(globe);
      const wide = Math.hypot(u, v);
      let there = Math.atan2(w, wide * (1 - e2));
      for (let turn = 0; turn < 5; turn += 1) {
        const far = globe.a / Math.sqrt(1 - e2 * Math.sin(there) ** 2);
        there = Math.atan2(w + e2 * far * Math.sin(there), wide);
      }
      return [Math.atan2(v, u), there].map((angle) => Math.round(angle * 1800000 / Math.PI) / 10000);
    }

    /** The rings of a path of the map: absolute points, closed, in degrees. */
    function ringsOf(path) {
      return path.split('M').filter((part) => part !== '').map((part) => {
        const steps = part.match(/-?[0-9]+/g).map(Number);
        let [x, y] = [0, 0];
        const ring = [];
        for (let index = 0; index + 1 < steps.length; index += 2) {
          x += steps[index];
          y += steps[index + 1];
          const place = onGlobe(x * 100, -y * 100);
          const last = ring[ring.length - 1];
          if (!last || last[0] !== place[0] || last[1] !== place[1]) ring.push(place);
        }
        return [...ring, ring[0]];
      }).filter((ring) => ring.length > 3);
    }

    /** Outer rings run anticlockwise; the holes of each follow it clockwise. */
    function geometryOf(path) {
      const polygons = [];
      for (const ring of ringsOf(path)) {
        const area = ring.slice(1).reduce(
          (sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0);
        if (area > 0) polygons.push([ring]);
        else if (area < 0 && polygons.length > 0) polygons[polygons.length - 1].push(ring);
      }
      return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
    """#
}
