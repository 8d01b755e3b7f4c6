import Education

/// The words of the register's closed lists as a reader meets them.
enum PlainWord {
  /// What underscores alone would not make plain.
  private static let titles = [
    "area_partnership": "area-based education partnership",
    "combined_authority_led": "led by a combined authority",
    "independent_of_la": "independent of the LA",
    "la_partner": "the LA is a partner", "la_role_change": "the LA’s role changed",
    "la_capacity": "the LA can do less", "led_by_la": "led by the LA", "multi_la": "several LAs",
    "overseen_by_la": "overseen by the LA", "part_of_la": "part of the LA", "send": "SEND",
    "single_la": "one LA", "state_independent_partnership": "state and independent schools",
    "sub_la": "part of one LA", "joint": "LA and schools together",
    "programme_legacy": "legacy of a programme",
    "fragmented_system_to_academisation": "from many kinds of school to trusts",
    "unknown": "looked for, not found", "none": "none (looked for)",
  ]

  /// A word in plain English, with a small letter where it begins with none that is an acronym's.
  static func text(_ word: String) -> String {
    if let title = titles[word] { return title }
    return word.split(separator: "_").map { $0 == "la" ? "LA" : String($0) }.joined(separator: " ")
  }

  /// A word to begin a line.
  static func title(_ word: String) -> String {
    let text = text(word)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The value of a field for people: words in plain English, dates in full, shares with their unit.
  static func value(_ value: String, of field: PartnershipField) -> String {
    switch field.kind {
    case .word: text(value)
    case .percent: (value.hasSuffix(".00") ? String(value.dropLast(3)) : value) + "%"
    case .count: Figure.grouped(value)
    case .date: MapAbout.inWords(value)
    default: value
    }
  }
}
