/// How like two ways to name a partnership are, from the surest to none at all.
enum PartnershipLikeness: Int, Comparable, Sendable {
  /// The same words.
  case sameWords
  /// Initials of the other, or the same initials, in one authority.
  case sameInitials
  /// The same words but for slips of the pen.
  case slips
  /// The same words but for the name of the authority that they share.
  case samePlace
  /// At least half of the words, in one authority.
  case someWords
  /// The same initials, with no authority stated.
  case initialsAlone

  static func < (one: PartnershipLikeness, other: PartnershipLikeness) -> Bool {
    one.rawValue < other.rawValue
  }

  /// How probable it is that both are one partnership, where nothing else is as like.
  ///
  /// Stated by judgement: no labelled set of partnerships exists yet. What is at `certain` or above
  /// joins mentions; the rest is for a person.
  var probability: Double {
    switch self {
    case .sameWords: 0.99
    case .sameInitials: 0.96
    case .slips: 0.95
    case .samePlace: 0.93
    case .initialsAlone: 0.9
    case .someWords: 0.5
    }
  }

  /// Why, in a few words.
  var reason: String {
    switch self {
    case .sameWords: "the name is the same, word for word"
    case .sameInitials: "the initials and the authority are the same"
    case .slips: "the name is the same but for slips of the pen"
    case .samePlace: "the name is the same but for that of the authority"
    case .someWords: "some of the words and the authority are the same"
    case .initialsAlone: "the initials are the same, and no authority is stated"
    }
  }
}

/// The names of one mention or partnership, prepared to be compared.
struct PartnershipForms: Sendable {
  /// The words of each full name, small ones left out, sorted within a name.
  let wordings: [[String]]
  /// Acronyms as they are written.
  let acronyms: Set<String>
  /// The initials of the full names.
  let initials: Set<String>
  /// The authorities as they are today, and the words of their names.
  let authorities: Set<LACode>
  let placeWords: Set<String>

  init(names: [String], authorities: [LACode], in register: AuthorityRegister) {
    let acronyms = names.compactMap(PartnershipNames.acronym)
    let full = names.filter { PartnershipNames.acronym($0) == nil }
    wordings = Set(full.map { PartnershipNames.words(of: $0).sorted() }).filter { !$0.isEmpty }
      .sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
    self.acronyms = Set(acronyms)
    initials = Set(full.flatMap(PartnershipNames.initials))
    let today = register.authorities.map(\.code)
    let now = authorities.flatMap { code in
      today.contains(code) ? [code] : register.successors(of: code)
    }
    self.authorities = Set(now)
    placeWords = Set(
      (authorities + now).flatMap { code in
        let name = register.authority(code: code)?.name ?? register.historic(code: code)?.name ?? ""
        return PartnershipNames.words(of: name)
      })
  }

  /// Whether both name authorities, and none is shared.
  func contradicts(_ other: PartnershipForms) -> Bool {
    !authorities.isEmpty && !other.authorities.isEmpty
      && authorities.isDisjoint(with: other.authorities)
  }

  /// How like the other it is; nil where it is not.
  func likeness(to other: PartnershipForms) -> PartnershipLikeness? {
    if contradicts(other) { return nil }
    let isShared = !authorities.isDisjoint(with: other.authorities)
    if wordings.contains(where: other.wordings.contains) { return .sameWords }
    let hasInitials =
      !acronyms.isDisjoint(with: other.acronyms.union(other.initials))
      || !other.acronyms.isDisjoint(with: initials)
    if hasInitials { return isShared ? .sameInitials : .initialsAlone }
    var best: PartnershipLikeness?
    for one in wordings {
      for two in other.wordings {
        let found = Self.likeness(one, two, places: placeWords.union(other.placeWords), isShared)
        best = [best, found].compactMap { $0 }.min()
      }
    }
    return best
  }

  private static func likeness(
    _ one: [String], _ two: [String], places: Set<String>, _ isShared: Bool
  ) -> PartnershipLikeness? {
    if hasOnlySlips(one, two) { return .slips }
    guard isShared else { return nil }
    let (first, second) = (Set(one).subtracting(places), Set(two).subtracting(places))
    if first == second, first.count > 1 { return .samePlace }
    let common = first.intersection(second).count
    let most = max(first.count, second.count)
    return common > 0 && common * 2 >= most ? .someWords : nil
  }

  /// Whether the words differ in one of six letters or more, by one letter.
  private static func hasOnlySlips(_ one: [String], _ two: [String]) -> Bool {
    guard one.count == two.count, one.count > 1 else { return false }
    let first = one.filter { !two.contains($0) }
    let second = two.filter { !one.contains($0) }
    guard first.count == 1, second.count == 1, first[0].utf8.count > 5 else { return false }
    return Misspelling.slips(Array(first[0].utf8), Array(second[0].utf8), atMost: 1) == 1
  }
}

extension AuthorityRegister {
  /// The codes of today on the ground of a code of the past, ascending.
  func successors(of code: LACode) -> [LACode] {
    var found: Set<LACode> = []
    var open = [code]
    var seen: Set<LACode> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let past = historic(code: next) { open += past.successors } else { found.insert(next) }
    }
    return found.sorted()
  }
}
