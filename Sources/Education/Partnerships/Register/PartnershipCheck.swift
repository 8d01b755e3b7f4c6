import Linkage
public import Tabular

/// Looks for what cannot be right in a register that can be read: contradictions, duplicates,
/// references that lead nowhere, and what nobody has looked at for long.
public struct PartnershipCheck: Sendable {
  /// What a register of schools or trusts says of a member.
  public struct MemberFact: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The authority that it stands under; nil for trusts and outside England.
    public let authority: ONSCode?
    /// Whether it is at work.
    public let isOpen: Bool
    /// The day it closed, where known.
    public let closedOn: CalendarDate?

    /// Creates a fact.
    public init(
      name: String, authority: ONSCode? = nil, isOpen: Bool = true, closedOn: CalendarDate? = nil
    ) {
      self.name = name
      self.authority = authority
      self.isOpen = isOpen
      self.closedOn = closedOn
    }
  }

  /// What a register is held against.
  public struct Facts: Sendable {
    /// England's authorities.
    public var authorities: AuthorityRegister
    /// The day as at which references must lead somewhere, and from which ages count.
    public var asAt: CalendarDate
    /// The day of the call, after which nothing can have been stated; nil where that is not asked.
    public var today: CalendarDate?
    /// The day of the register of schools and trusts; nil where none is at hand.
    public var registerDay: CalendarDate?
    /// The schools by URN; nil where no register of them is at hand.
    public var schools: [URN: MemberFact]?
    /// The trusts by group UID; nil where no register of them is at hand.
    public var trusts: [GroupUID: MemberFact]?
    /// How old a statement may be, in days; nil where that is not stated.
    public var staleAfterDays: Int?

    /// Gathers facts.
    public init(
      authorities: AuthorityRegister, asAt: CalendarDate, today: CalendarDate? = nil,
      registerDay: CalendarDate? = nil, schools: [URN: MemberFact]? = nil,
      trusts: [GroupUID: MemberFact]? = nil, staleAfterDays: Int? = nil
    ) {
      self.authorities = authorities
      self.asAt = asAt
      self.today = today
      self.registerDay = registerDay
      self.schools = schools
      self.trusts = trusts
      self.staleAfterDays = staleAfterDays
    }
  }

  let register: PartnershipRegister
  let facts: Facts
  let areas: [String: [PartnershipAreaReading]]

  /// Every check of one partnership.
  private static let checks: [@Sendable (Self, PartnershipRegister.Entry) -> [EditFinding]] = [
    { $0.names($1) }, { $0.repeats($1) }, { $0.contradictions($1) }, { $0.numbers($1) },
    { $0.dates($1) }, { $0.redirects($1) }, { $0.unresolvedAreas($1) }, { $0.abolished($1) },
    { $0.areasTwice($1) }, { $0.reach($1) }, { $0.unknownMembers($1) }, { $0.membersTwice($1) },
    { $0.ages($1) }, { $0.daysToCome($1) },
  ]

  /// Prepares to check a register.
  public init(_ register: PartnershipRegister, against facts: Facts) {
    self.register = register
    self.facts = facts
    let reader = PartnershipAreaReader(facts.authorities, asAt: facts.asAt)
    areas = Dictionary(
      uniqueKeysWithValues: register.entries.map { ($0.id, $0.areas.map(reader.read)) })
  }

  /// Everything that is wrong, by file, line and column.
  public var findings: [EditFinding] {
    let each = register.entries.flatMap { entry in Self.checks.flatMap { $0(self, entry) } }
    return (each + duplicates + idleEvidence + evidenceToCome).sorted(by: EditFinding.inOrder)
  }

  /// Evidence that nothing rests on.
  private var idleEvidence: [EditFinding] {
    var used: Set<String> = []
    for entry in register.entries {
      used.formUnion(entry.statements.map(\.grounds.evidence))
      used.formUnion(entry.areas.map(\.grounds.evidence))
      used.formUnion(entry.members.map(\.grounds.evidence))
    }
    return register.evidence.filter { !used.contains($0.key) }.map { evidence in
      EditFinding(
        .warning, file: register.files.told(PartnershipFiles.evidence),
        line: evidence.place.line, column: evidence.place.column, field: "evidence",
        "nothing rests on \"\(evidence.key)\"; use it, or remove it")
    }
  }

  // MARK: Places

  func finding(
    _ severity: EditFinding.Severity = .error, at statement: PartnershipStatement,
    _ message: String
  ) -> EditFinding {
    EditFinding(
      severity, file: register.files.told(PartnershipFiles.statements),
      line: statement.place.line, column: statement.place.column,
      field: "\(statement.partnership).\(statement.field.name)", message)
  }

  func finding(
    _ severity: EditFinding.Severity = .error, at area: PartnershipAreaStatement,
    _ message: String
  ) -> EditFinding {
    EditFinding(
      severity, file: register.files.told(PartnershipFiles.areas), line: area.place.line,
      column: area.place.column, field: "\(area.partnership).area", message)
  }

  func finding(
    _ severity: EditFinding.Severity = .error, at member: PartnershipMemberStatement,
    _ message: String
  ) -> EditFinding {
    EditFinding(
      severity, file: register.files.told(PartnershipFiles.members), line: member.place.line,
      column: member.place.column, field: "\(member.partnership).member", message)
  }

  /// The statement that stands of a field of one value.
  func standing(_ name: String, of entry: PartnershipRegister.Entry) -> PartnershipStatement? {
    PartnershipField.named(name).flatMap { entry.standing($0, on: facts.asAt).statements.first }
  }
}
