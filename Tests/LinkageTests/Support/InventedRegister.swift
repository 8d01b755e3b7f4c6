@testable import Linkage

/// A register of invented schools, and names for them as people misspell them: the same every time.
struct InventedRegister {
  private static let beginnings = [
    "Ash", "Oak", "Elm", "Lang", "Brad", "Wink", "Hol", "Kings", "Queens", "Thorn", "Mill", "Wood",
    "Stan", "Har", "Bel", "Cran", "Dun", "Fen", "Glen", "Nor", "Pen", "Ross", "Sut", "Wal",
  ]
  private static let ends = [
    "ford", "bury", "field", "ley", "ton", "worth", "ham", "combe", "well", "bridge", "mere",
    "stead",
  ]
  private static let kinds = [
    "Primary School", "Infant School", "Junior School", "CofE Primary School",
    "Catholic Primary School", "Nursery School", "Academy",
  ]

  let records: [EntityRecord]
  /// Each asked of a school of the register, most of them misspelt, some without an area.
  let queries: [Query]

  init(schools: Int = 600, areas: Int = 6) {
    var random = Random()
    let names = (0..<schools).map { _ in
      let saint = random.below(5) == 0 ? "St Mary's " : ""
      return saint + random.one(of: Self.beginnings) + random.one(of: Self.ends) + " "
        + random.one(of: Self.kinds)
    }
    records = names.enumerated().map { place, name in
      EntityRecord(
        id: "\(place)", names: [SmallRegister.normaliser.normalise(name)], area: place % areas)
    }
    queries = names.enumerated().map { place, name in
      let areas = random.below(4) == 0 ? [] : [place % areas]
      return SmallRegister.query(random.damaged(name), areas: areas)
    }
  }

  /// A linker to these and other records, in any order.
  static func linker(_ records: [EntityRecord]) -> Linker {
    Linker(
      EntityRegister(records, lexicon: Lexicon(SmallRegister.groups)),
      model: .untrained("test", groups: SmallRegister.groups))
  }

  /// Schools whose own words no other has.
  static func strangers(_ count: Int, areas: Int = 6) -> [EntityRecord] {
    (0..<count).map { place in
      let letters = String("qxzvjkwy".dropFirst(place % 8).prefix(1))
      let word = String(repeating: letters, count: 4) + "\(place)"
      return EntityRecord(
        id: "stranger \(place)", names: [SmallRegister.normaliser.normalise("\(word) Academy")],
        area: place % areas)
    }
  }
}

/// Numbers that look random, the same every time.
struct Random: RandomNumberGenerator {
  private var state: UInt64 = 42

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func one(of texts: [String]) -> String { texts[below(texts.count)] }

  /// A name with a letter left out, doubled or exchanged, a word left out, or as it is.
  mutating func damaged(_ name: String) -> String {
    var letters = Array(name)
    let place = below(letters.count - 1)
    switch below(6) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place + 1)
    case 3: return name.split(separator: " ").dropLast().joined(separator: " ")
    default: break
    }
    return String(letters)
  }
}
