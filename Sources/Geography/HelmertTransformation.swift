/// A seven-parameter change of datum between two sets of earth-centred axes.
struct HelmertTransformation: Hashable, Sendable {
  /// Translations in metres.
  let tx: Double, ty: Double, tz: Double
  /// Rotations in seconds of arc.
  let rx: Double, ry: Double, rz: Double
  /// The change of scale in parts per million.
  let scale: Double

  /// WGS 84 to OSGB36, as Ordnance Survey publishes it in "A guide to coordinate systems in Great
  /// Britain", section 6.6; good to about 5 metres over Great Britain.
  static let wgs84ToOSGB36 = HelmertTransformation(
    tx: -446.448, ty: 125.157, tz: -542.060,
    rx: -0.1502, ry: -0.2470, rz: -0.8421, scale: 20.4894)

  /// The same change the other way: by the guide, every parameter with its sign reversed.
  var reversed: HelmertTransformation {
    HelmertTransformation(
      tx: -tx, ty: -ty, tz: -tz, rx: -rx, ry: -ry, rz: -rz, scale: -scale)
  }

  /// The point on the other axes.
  func applied(to point: Cartesian) -> Cartesian {
    let radians = Double.pi / 180 / 3600
    let x = rx * radians
    let y = ry * radians
    let z = rz * radians
    let factor = 1 + scale / 1_000_000
    return Cartesian(
      x: tx + factor * point.x - z * point.y + y * point.z,
      y: ty + z * point.x + factor * point.y - x * point.z,
      z: tz - y * point.x + x * point.y + factor * point.z)
  }
}
