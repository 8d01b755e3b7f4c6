/// A way in which a publisher writes a name otherwise than its register does.
enum Damage: String, CaseIterable, Sendable {
  /// Not at all.
  case none = "exact"
  /// All letters in capitals.
  case capitals = "capitals"
  /// Words shortened: `Prim Sch`, `Acad`, `Comm`.
  case abbreviated = "abbreviated"
  /// The faith or `Saint` in other words.
  case respelt = "respelt"
  /// A word left out.
  case dropped = "word dropped"
  /// Two letters exchanged, one left out or one doubled.
  case typo = "typo"
  /// Apostrophes, full stops and ampersands otherwise.
  case punctuation = "punctuation"
  /// Cut at its comma, or ended by a place.
  case cut = "cut or extended"

  /// How often each is met, in a hundred.
  static let weighted: [Damage] =
    Array(repeating: .none, count: 34) + Array(repeating: .capitals, count: 6)
    + Array(repeating: .abbreviated, count: 14) + Array(repeating: .respelt, count: 14)
    + Array(repeating: .dropped, count: 10) + Array(repeating: .typo, count: 10)
    + Array(repeating: .punctuation, count: 8) + Array(repeating: .cut, count: 4)

  /// Damages a name, and says what was done in the end.
  ///
  /// A name that the damage does not touch stays as it was; `place` may be written behind it.
  func applied(to name: inout [UInt8], place: [UInt8], random: inout SplitMix64) -> Damage {
    let before = name
    switch self {
    case .none: break
    case .capitals: TrustNames.capitalise(&name, from: 0)
    case .abbreviated: Self.replace(Self.shorter, in: &name)
    case .respelt: Self.replaceOne(Self.otherwise, in: &name, from: random.below(4))
    case .dropped: Self.replaceOne(Self.droppable, in: &name, from: random.below(3))
    case .typo: Self.misspell(&name, random: &random)
    case .punctuation: Self.replace(Self.points, in: &name)
    case .cut:
      if let comma = name.firstIndex(of: UInt8(ascii: ",")) {
        name.removeSubrange(comma...)
      } else if !place.isEmpty {
        name.append(ascii: ", ")
        name.append(contentsOf: place)
      }
    }
    return name == before ? .none : self
  }

  private typealias Pair = (from: [UInt8], to: [UInt8])

  private static func pairs(_ texts: [(String, String)]) -> [Pair] {
    texts.map { (Words.windows1252($0.0), Words.windows1252($0.1)) }
  }

  private static let shorter = pairs([
    ("Primary", "Prim"), ("Community", "Comm"), ("Infant", "Inf"), ("Junior", "Jnr"),
    ("Academy", "Acad"), ("School", "Sch"), ("Nursery", "Nurs"), ("Multi Academy Trust", "MAT"),
    ("Multi-Academy Trust", "MAT"), ("College", "Coll"),
  ])

  private static let otherwise = pairs([
    ("Church of England", "C of E"), ("CofE", "Church of England"), ("C of E", "CofE"),
    ("C.E.", "Church of England"), (" CE ", " CofE "), ("Roman Catholic", "RC"),
    ("R.C.", "Catholic"), (" RC ", " Roman Catholic "), ("Catholic", "RC"), ("St ", "Saint "),
    ("Saint ", "St. "), (" School for Girls", " Girls' School"), ("Voluntary Aided", "VA"),
    ("Voluntary Controlled", "VC"), ("Pupil Referral Unit", "PRU"), (" C.P. ", " Primary "),
    ("UTC", "University Technical College"), ("Sixth Form", "6th Form"),
    ("Multi Academy Trust", "Academies Trust"), ("Schools Partnership", "Partnership"),
  ])

  private static let droppable = pairs([
    (" School", ""), (" Community", ""), (" Primary", ""), ("The ", ""), (" and Nursery", ""),
    (" High", ""), (" Academy", ""), (" Trust", ""),
  ])

  private static let points = pairs([
    ("'", ""), ("’", "'"), (" & ", " and "), (" and ", " & "), ("St ", "St. "), (".", ""),
    ("-", " "),
  ])

  private static func replace(_ pairs: [Pair], in name: inout [UInt8]) {
    for pair in pairs { _ = replace(pair, in: &name) }
  }

  /// Replaces the first pair that fits, trying from that place on and around.
  private static func replaceOne(_ pairs: [Pair], in name: inout [UInt8], from start: Int) {
    for offset in pairs.indices where replace(pairs[(start + offset) % pairs.count], in: &name) {
      return
    }
  }

  private static func replace(_ pair: Pair, in name: inout [UInt8]) -> Bool {
    guard name.count > pair.from.count else { return false }
    for start in 0...(name.count - pair.from.count)
    where name[start..<(start + pair.from.count)].elementsEqual(pair.from) {
      name.replaceSubrange(start..<(start + pair.from.count), with: pair.to)
      return true
    }
    return false
  }

  /// Exchanges, drops or doubles a letter of the first word that is not a small one.
  private static func misspell(_ name: inout [UInt8], random: inout SplitMix64) {
    guard name.count > 8 else { return }
    var place = 2 + random.below(min(name.count - 4, 12))
    while place + 1 < name.count, !isLetter(name[place]) || !isLetter(name[place + 1]) {
      place += 1
    }
    guard place + 1 < name.count else { return }
    switch random.below(3) {
    case 0: name.swapAt(place, place + 1)
    case 1: name.remove(at: place)
    default: name.insert(name[place], at: place)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte)
  }
}
