import Tabular

/// A place inside authorities: a district of today or before.
struct Subdivision: Hashable, Sendable {
  /// The authority around it in a span of years.
  struct Span: Hashable, Sendable {
    let authority: LACode
    let firstYear: Int
    let lastYear: Int
  }

  /// The name.
  let name: String
  /// The ONS code, where the tables state one.
  let code: ONSCode?
  /// The authorities around it, ascending by year.
  let spans: [Span]
  /// The authority on whose ground it has lain since it went.
  let former: FormerDistrict?

  /// The code of the authority around it as at a day, today's or historic.
  ///
  /// Of a district that is no more, it is the authority that its ground belongs to.
  func authority(on date: CalendarDate) -> LACode? {
    if let former, former.replacedOn <= date { return former.authorityCode }
    let span = spans.last { $0.firstYear <= date.year } ?? spans.first
    return span?.authority ?? former?.authorityCode
  }

  /// Whether it is a district on a day.
  func stood(on date: CalendarDate) -> Bool {
    if let former { return date < former.replacedOn }
    return spans.last.map { date.year <= $0.lastYear || $0.lastYear == Self.lastYearOnRecord }
      ?? false
  }

  /// The last year of the tables: what stood then is taken to stand still.
  private static let lastYearOnRecord = 2025

  /// The districts of a register that are no authorities themselves, one for each code.
  static func all(of register: AuthorityRegister) -> [Subdivision] {
    var found: [Subdivision] = []
    var usedFormer: Set<String> = []
    let rows = register.districts.filter { AreaKind($0.code) == .district }
    let groups = Dictionary(grouping: rows) { $0.code }
    for code in groups.keys.sorted() {
      guard let rows = groups[code], let last = rows.last else { continue }
      let former = register.formerDistricts.first { $0.name == last.name }
      if let former { usedFormer.insert(former.name) }
      let spans = rows.map {
        Span(authority: $0.authorityCode, firstYear: $0.firstYear, lastYear: $0.lastYear)
      }
      found.append(Subdivision(name: last.name, code: code, spans: spans, former: former))
    }
    for former in register.formerDistricts where !usedFormer.contains(former.name) {
      found.append(Subdivision(name: former.name, code: nil, spans: [], former: former))
    }
    return found
  }
}
