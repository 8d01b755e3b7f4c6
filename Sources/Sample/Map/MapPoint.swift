/// A point of the synthetic map in whole metres of the National Grid.
///
/// Whole metres make a corner that several areas share the very same point in each of them.
struct MapPoint: Hashable, Comparable, Sendable {
  /// Metres east.
  let east: Int
  /// Metres north.
  let north: Int

  /// Whether a point stands further west, or as far west and further south.
  static func < (one: MapPoint, other: MapPoint) -> Bool {
    (one.east, one.north) < (other.east, other.north)
  }
}
