/// Names of five or six letters to write into hexagons.
struct ShortName {
  /// Words that tell nothing apart.
  private static let fillers: Set<String> = ["of", "and", "the", "upon", "on", "with", "City"]
  /// Words of which the first letter is enough.
  private static let bearings: Set<String> = ["North", "South", "East", "West", "Central"]

  /// A short name for each name: different ones where the names' words allow it.
  static func all(_ names: [String]) -> [String] {
    let first = names.map { short(words(of: $0)) }
    var counts: [String: Int] = [:]
    for name in first { counts[name, default: 0] += 1 }
    return zip(names, first).map { name, short in
      let words = words(of: name)
      guard counts[short, default: 0] > 1, let last = words.last else { return short }
      // Counties beside their towns: Notts, Derbs. Other single words keep both of their ends.
      if words.count == 1, last.hasSuffix("shire") { return "\(last.prefix(4))s" }
      if words.count == 1 {
        let hasCounty = names.contains { $0 == name + "shire" }
        return hasCounty ? short : "\(last.prefix(3))’\(last.suffix(2))"
      }
      return "\(words[0].prefix(3)) \(last.prefix(1))"
    }
  }

  /// The words of a name that tell it apart.
  private static func words(of name: String) -> [String] {
    let head = name.split(separator: ",").first.map(String.init) ?? name
    let all = head.split { $0 == " " || $0 == "-" }.map(String.init)
    let telling = all.filter { !fillers.contains($0) }
    return telling.isEmpty ? all : telling
  }

  /// The first word cut to five letters, after the letter of a bearing.
  private static func short(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    if bearings.contains(first), words.count > 1 {
      return "\(first.prefix(1)) \(words[1].prefix(4))"
    }
    if first.hasSuffix("."), words.count > 1 { return "\(first.prefix(2)) \(words[1].prefix(4))" }
    return String(first.prefix(5))
  }
}
