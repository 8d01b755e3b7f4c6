/// Words that make a part of an area of its name: `East Suffolk North`, `North Yorkshire Coast`.
struct AreaPart: Hashable, Sendable {
  /// The words, as `AreaWords` writes them.
  let words: [String]
  /// Whether they are points of the compass, which lists leave to the next name: `North and West`.
  let isDirection: Bool

  private init(_ words: String, isDirection: Bool = false) {
    self.words = words.split(separator: " ").map(String.init)
    self.isDirection = isDirection
  }

  /// Every one, longest first.
  static let all: [AreaPart] =
    [
      "north east", "north west", "south east", "south west", "north", "south", "east", "west",
      "central", "mid",
    ].map { AreaPart($0, isDirection: true) }
    + [
      "part of", "parts of", "areas of", "rest of", "northern", "southern", "eastern", "western",
      "greater part of", "part", "coast", "coastal", "rural", "urban", "inner", "outer", "upper",
      "lower", "city centre", "town", "villages", "borders",
    ].map { AreaPart($0) }

  /// The longest of all, in words.
  private static let longestFirst = all.sorted { $0.words.count > $1.words.count }

  /// What stays of a name without the words of a part, before or behind; none where there are none.
  static func without(_ words: [String]) -> [[String]] {
    var found: [[String]] = []
    for part in longestFirst where words.count > part.words.count {
      if words.suffix(part.words.count).elementsEqual(part.words) {
        found.append(Array(words.dropLast(part.words.count)))
      }
      if words.starts(with: part.words) { found.append(Array(words.dropFirst(part.words.count))) }
    }
    return found
  }

  /// The words before a point of the compass at the end; nil where there is none.
  static func withoutDirection(behind words: [String]) -> [String]? {
    let compass = longestFirst.filter { $0.isDirection && $0.words.count < words.count }
    return compass.first { words.suffix($0.words.count).elementsEqual($0.words) }.map {
      Array(words.dropLast($0.words.count))
    }
  }

  /// How many words at the start are points of the compass.
  static func directions(at words: [String]) -> Int {
    let compass = longestFirst.filter(\.isDirection)
    return compass.first { words.starts(with: $0.words) }?.words.count ?? 0
  }
}
