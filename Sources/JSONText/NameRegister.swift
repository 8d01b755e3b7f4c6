/// The names that an object has so far.
///
/// Names are compared as Swift compares texts, so two spellings of one accented letter are one name:
/// they could not be told apart when a member is looked up.
struct NameRegister {
  /// Up to here a walk along the names is quicker than hashing them.
  static let walkable = 8

  private var names: [String] = []
  private var places: [String: Int] = [:]

  /// Notes a name; gives the place where it stood before, if it did.
  ///
  /// - Complexity: O(1) amortised.
  mutating func enter(_ name: String, at place: Int) -> Int? {
    if names.count < Self.walkable {
      if let first = names.firstIndex(of: name) { return first }
      names.append(name)
      return nil
    }
    if places.isEmpty {
      for (place, name) in names.enumerated() { places[name] = place }
    }
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }
}
