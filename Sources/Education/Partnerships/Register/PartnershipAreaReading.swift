public import Tabular

/// An area as a register states it, resolved to authorities as at a day.
public struct PartnershipAreaReading: Hashable, Sendable {
  /// The statement.
  public let statement: PartnershipAreaStatement
  /// What its words cover, and what of them could not be told.
  public let written: WrittenArea

  /// How much of an authority is meant: a part stays a part, whatever the register says.
  public func coverage(of authority: WrittenArea.Authority) -> WrittenArea.Coverage {
    statement.isWhole == false ? .part : authority.coverage
  }

  /// The codes of the authorities, ascending.
  public var codes: [LACode] { written.authorities.map(\.code) }

  /// Whether any authority is meant as a whole.
  var hasWhole: Bool { written.authorities.contains { coverage(of: $0) == .whole } }

  /// Whether the partnership works there on a day.
  public func isCurrent(on date: CalendarDate) -> Bool {
    statement.until.map { date <= $0.latest } ?? true
  }

  /// Whether both hold at one time.
  func overlaps(_ other: PartnershipAreaReading) -> Bool {
    Self.overlap(
      (statement.from, statement.until), (other.statement.from, other.statement.until))
  }

  /// Whether two periods have a day in common, as far as their ends are known.
  static func overlap(
    _ one: (from: PartialDate?, until: PartialDate?),
    _ other: (from: PartialDate?, until: PartialDate?)
  ) -> Bool {
    func ends(_ until: PartialDate?, before from: PartialDate?) -> Bool {
      guard let until, let from else { return false }
      return until.isBefore(from)
    }
    return !ends(one.until, before: other.from) && !ends(other.until, before: one.from)
  }
}

/// Reads the areas of a register as at a day.
public struct PartnershipAreaReader: Sendable {
  private let areas: WrittenAreas
  private let date: CalendarDate

  /// Reads by the names of a register of authorities.
  public init(_ authorities: AuthorityRegister, asAt date: CalendarDate) {
    areas = WrittenAreas(authorities)
    self.date = date
  }

  /// What an area means.
  ///
  /// A name is read as of the last day on which the partnership worked there, so that an area of the
  /// past may be named as it was called.
  public func read(_ statement: PartnershipAreaStatement) -> PartnershipAreaReading {
    let said = statement.until.map { min($0.earliest, date) } ?? date
    return PartnershipAreaReading(
      statement: statement, written: areas.read(statement.area, said: said, asAt: date))
  }
}

extension PartnershipRegister {
  /// The partnerships as names and authorities, to be compared with mentions.
  public func partnerships(by reader: PartnershipAreaReader) -> [Partnership] {
    entries.map { entry in
      Partnership(
        id: entry.id, name: entry.name, names: entry.names,
        authorities: entry.areas.flatMap { reader.read($0).codes })
    }
  }
}
