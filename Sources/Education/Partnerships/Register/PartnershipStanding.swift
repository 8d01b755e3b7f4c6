public import Tabular

/// What stands of one field of a partnership: its values now, and how sure they are.
public struct PartnershipStanding: Hashable, Sendable {
  /// The values: one, or several where the field holds several; none where it is not researched.
  public let values: [String]
  /// How sure they are: as sure as the least sure of them.
  public let status: EvidenceStatus
  /// The statements that say so.
  public let statements: [PartnershipStatement]
  /// Statements that still hold and say something else, surest first.
  public let contradictions: [PartnershipStatement]

  /// The only value, or the first of several.
  public var value: String? { values.first }
}

extension PartnershipRegister.Entry {
  /// What stands of a field, on a day where one is given.
  ///
  /// Verified outranks reported, and then the later statement outranks the earlier; an undated one
  /// is the earliest, and of equals the one that was written down later stands. A field that holds
  /// several values holds all that are stated.
  public func standing(_ field: PartnershipField, on day: CalendarDate? = nil)
    -> PartnershipStanding
  {
    let valid = statements.filter { statement in
      statement.field == field && !statement.value.isEmpty && statement.holds(on: day)
    }.sorted { $0.outranks($1) }
    guard let best = valid.first else {
      return PartnershipStanding(
        values: [], status: .notResearched, statements: [], contradictions: [])
    }
    if field.holdsSeveral {
      let stated = Set(valid.map(\.value))
      let order = field.words.map(\.value)
      let values =
        order.isEmpty
        ? valid.sorted { $0.place.record < $1.place.record }.map(\.value).uniqued()
        : order.filter(stated.contains)
      // A value is as sure as the surest statement of it, and the field as the least sure value.
      let ranks = values.compactMap { value in
        valid.filter { $0.value == value }.map(\.grounds.status).min { $0.rank < $1.rank }
      }
      return PartnershipStanding(
        values: values, status: ranks.max { $0.rank < $1.rank } ?? .notResearched,
        statements: valid, contradictions: [])
    }
    return PartnershipStanding(
      values: [best.value], status: best.grounds.status,
      statements: valid.filter { $0.value == best.value },
      contradictions: valid.filter { !$0.agrees(with: best) })
  }

  /// The name that stands; the id where none does.
  public var name: String { standing(.partnershipName).value ?? id }

  /// Every name of it: the one that stands, other names and former ones.
  public var names: [String] {
    let fields: Set<String> = ["name", "alias", "former_name"]
    return statements.filter { fields.contains($0.field.name) && !$0.value.isEmpty }.map(\.value)
      .uniqued()
  }

  /// The values that stand of a field, by its name; none for a field that does not exist.
  public func values(_ field: String, on day: CalendarDate) -> [String] {
    PartnershipField.named(field).map { standing($0, on: day).values } ?? []
  }

  /// Whether it is stated to be no longer at work.
  public var isEnded: Bool { Self.ends.contains(standing(.status).value ?? "") }

  /// Whether it is at work on a day, as far as is stated: not closed, not merged and not only
  /// planned.
  public func isAtWork(on day: CalendarDate) -> Bool {
    let status = standing(.status, on: day).value ?? ""
    return status != "planned" && !Self.ends.contains(status)
  }

  private static let ends: Set<String> = ["closed", "merged"]
}

extension PartnershipStatement {
  /// Whether it holds on a day; without a day, whether no end of it is stated.
  public func holds(on day: CalendarDate?) -> Bool {
    guard let until else { return true }
    return day.map { $0 <= until.latest } ?? false
  }

  /// Whether it is believed before another.
  func outranks(_ other: PartnershipStatement) -> Bool {
    if grounds.status != other.grounds.status {
      return grounds.status.rank < other.grounds.status.rank
    }
    let (day, otherDay) = (grounds.statedOn?.latest, other.grounds.statedOn?.latest)
    if day != otherDay {
      guard let day else { return false }
      return otherDay.map { day > $0 } ?? true
    }
    return place.record > other.place.record
  }

  /// Whether both say the same, one of them perhaps less closely.
  func agrees(with other: PartnershipStatement) -> Bool {
    if value == other.value { return true }
    if field.kind == .date, let date = PartialDate(value), let second = PartialDate(other.value) {
      return date.agrees(with: second)
    }
    return false
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, at its first place.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
