public import Tabular

extension GIAS {
  /// Reads a staged table of links, and joins what both sides say into one succession.
  ///
  /// Where the links do not say which of the two came first, or contradict each other, the one that
  /// closed first did; where neither closed, or both on one day, there is no succession and an
  /// issue says so. The later of two dates stands: the day on which the successor took over.
  ///
  /// - Parameters:
  ///   - reader: the staged table, at its start.
  ///   - schools: the register, for the days of closing.
  /// - Returns: the successions, ascending by URN and successor, and what was wrong.
  /// - Throws: where the table cannot be read, or is not one of links.
  public static func successions(
    _ reader: inout DelimitedReader, schools: [School]
  ) throws -> Reading<Succession> {
    var pairs = LinkPairs(file: reader.file)
    try pairs.read(&reader)
    var reading = pairs.successions(schools: schools)
    reading.issues.add(reader.issues)
    return reading
  }
}

/// The links of one file by pair of establishments.
struct LinkPairs {
  /// What a pair's two records say; the lower URN's is `low`.
  private struct Sides {
    var low: Side?
    var high: Side?
  }

  private struct Side {
    let claim: GIAS.LinkClaim
    let date: CalendarDate?
    let record: Int
    let word: String
  }

  private struct Pair: Hashable, Comparable {
    let low: URN
    let high: URN

    static func < (one: Pair, other: Pair) -> Bool { (one.low, one.high) < (other.low, other.high) }
  }

  private let file: String
  private var pairs: [Pair: Sides] = [:]
  private var issues = IssueLog()

  init(file: String) {
    self.file = file
  }

  mutating func read(_ reader: inout DelimitedReader) throws {
    let header = reader.header
    let record = try header.require("record")
    let urn = try header.require("urn")
    let other = try header.require("link_urn")
    let type = try header.require("link_type")
    let date = try header.require("established")
    while try reader.next() {
      let place = RowPlace(file: file, record: reader.integer(record) ?? reader.recordNumber)
      guard let urn = reader.integer(urn).flatMap({ URN($0) }),
        let other = reader.integer(other).flatMap({ URN($0) }), urn != other
      else {
        issues.add(
          place.issue(
            "unusable-urn", .error, field: "urn", text: reader.text(urn),
            "or the one it links to is none that GIAS issues, or they are the same; the link was"
              + " left out"))
        continue
      }
      let word = reader.text(type)
      let side = Side(
        claim: GIAS.LinkType(rawValue: word)?.claim ?? .noSuccession, date: reader.date(date),
        record: place.record, word: word)
      let pair = Pair(low: min(urn, other), high: max(urn, other))
      if urn == pair.low {
        pairs[pair, default: Sides()].low = side
      } else {
        pairs[pair, default: Sides()].high = side
      }
    }
  }

  func successions(schools: [School]) -> Reading<Succession> {
    let closed = Dictionary(
      schools.map { ($0.urn, Closing($0)) }, uniquingKeysWith: { first, _ in first })
    var reading = Reading<Succession>(issues: issues)
    for (pair, sides) in pairs.sorted(by: { $0.key < $1.key }) {
      if let succession = join(pair, sides, closed, issues: &reading.issues) {
        reading.values.append(succession)
      }
    }
    reading.values.sort { ($0.urn, $0.successor) < ($1.urn, $1.successor) }
    return reading
  }

  private func join(
    _ pair: Pair, _ sides: Sides, _ closed: [URN: Closing], issues: inout IssueLog
  ) -> Succession? {
    let both = [sides.low, sides.high].compactMap { $0 }
    guard let first = both.first else { return nil }
    let place = RowPlace(file: file, record: first.record)
    let kinds = both.compactMap(\.claim.kind)
    guard let kind = kinds.max(by: { $0.specificity < $1.specificity }) else {
      issues.add(
        place.issue(
          "no-succession", .note, field: "link_type", text: first.word,
          "is a link of another kind; it is kept in the staged table only"))
      return nil
    }
    // The lower URN is the predecessor where its own record names a successor, or the other's names
    // a predecessor.
    let votes = [sides.low?.claim.otherIsSuccessor, sides.high?.claim.otherIsSuccessor.map { !$0 }]
      .compactMap { $0 }
    var lowIsFirst = Set(votes).count == 1 ? votes.first : nil
    if lowIsFirst == nil {
      lowIsFirst = Closing.isFirst(closed[pair.low], before: closed[pair.high])
      let said = both.map { "\"\($0.word)\"" }.joined(separator: " and ")
      if votes.count == 2 || lowIsFirst == nil {
        let outcome =
          lowIsFirst == nil
          ? "neither closed before the other; no succession was made"
          : "the one that closed first was taken for the predecessor"
        issues.add(
          place.issue(
            votes.count == 2 ? "contradictory-link" : "undirected-link", field: "link_type",
            text: "\(pair.low), \(pair.high)",
            "the two records say \(said), which does not tell who came first; \(outcome)"))
      }
    }
    guard let lowIsFirst else { return nil }
    if both.count == 1 {
      issues.add(
        place.issue(
          "one-sided-link", .note, field: "link_type", text: "\(pair.low), \(pair.high)",
          "stands in the record of one of the two only; the succession is marked so"))
    }
    return Succession(
      urn: lowIsFirst ? pair.low : pair.high, successor: lowIsFirst ? pair.high : pair.low,
      kind: kind, date: both.compactMap(\.date).max(), isOneSided: both.count == 1)
  }
}

/// Whether and when an establishment closed.
private struct Closing {
  let isClosed: Bool
  let date: CalendarDate?

  init(_ school: School) {
    isClosed = school.status == .closed
    date = school.closeDate
  }

  /// Whether the first closed before the other; nil where that cannot be told.
  static func isFirst(_ one: Closing?, before other: Closing?) -> Bool? {
    guard let one, let other else { return nil }
    if one.isClosed != other.isClosed { return one.isClosed }
    guard one.isClosed, let first = one.date, let second = other.date, first != second else {
      return nil
    }
    return first < second
  }
}

extension GIAS.LinkClaim {
  /// How one took the other's place, where it did.
  fileprivate var kind: Succession.Kind? {
    switch self {
    case .isPredecessor(let kind), .isSuccessor(let kind), .eitherWay(let kind): kind
    case .noSuccession: nil
    }
  }

  /// Whether the establishment that is linked to came after; nil where the link does not say.
  var otherIsSuccessor: Bool? {
    switch self {
    case .isSuccessor: true
    case .isPredecessor: false
    case .eitherWay, .noSuccession: nil
    }
  }
}

extension Succession.Kind {
  /// Which of two words to keep where the two sides differ: the one that says more.
  fileprivate var specificity: Int {
    switch self {
    case .replaced: 0
    case .merged: 1
    case .amalgamated: 2
    case .split: 3
    }
  }
}
