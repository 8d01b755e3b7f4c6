public import Linkage
public import Tabular

/// An area as a register states it, resolved to authorities as at a day.
public struct PartnershipAreaReading: Hashable, Sendable {
  /// The statement.
  public let statement: PartnershipAreaStatement
  /// What the area's words were found to mean.
  public let link: Link
  /// The authorities that it is, or lies in, ascending; none where it could not be resolved.
  public let authorities: [ONSCode]

  /// Resolves an area.
  ///
  /// A name is read as of the last day on which the partnership worked there, so an area of the past
  /// may be named as it was called.
  public init(
    _ statement: PartnershipAreaStatement, by resolver: AuthorityResolver, asAt date: CalendarDate
  ) {
    self.statement = statement
    let said = statement.until.map { min($0.earliest, date) } ?? date
    link = resolver.resolve(
      AuthorityResolver.mention(
        source: PartnershipFiles.areas, name: statement.area, code: "", asAt: said),
      asAt: date)
    let isResolved = link.verdict != .ambiguous && link.verdict != .none
    authorities = isResolved ? link.targets.compactMap { ONSCode($0) }.sorted() : []
  }

  /// Whether all of each authority is meant: a part is a part, whatever the register says.
  public var isWhole: Bool { statement.isWhole ?? true && link.verdict != .part }

  /// The districts or the place within an authority; empty where all of it is meant.
  public var districts: String { link.verdict == .part ? statement.area : "" }

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

extension PartnershipRegister.Entry {
  /// The areas as at a day, in the order of the register.
  public func areas(
    by resolver: AuthorityResolver, asAt date: CalendarDate
  ) -> [PartnershipAreaReading] {
    areas.map { PartnershipAreaReading($0, by: resolver, asAt: date) }
  }
}
