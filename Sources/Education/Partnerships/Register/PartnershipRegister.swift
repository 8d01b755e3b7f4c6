public import Tabular

/// The partnerships that a pipeline knows of, as people keep them: statements with their evidence.
public struct PartnershipRegister: Sendable {
  /// One partnership, and all that is stated of it.
  public struct Entry: Hashable, Sendable {
    /// The id, which is never given out again.
    public let id: String
    /// The statements, in the order of the register.
    public let statements: [PartnershipStatement]
    /// The areas, in the order of the register.
    public let areas: [PartnershipAreaStatement]
    /// The members, in the order of the register.
    public let members: [PartnershipMemberStatement]
  }

  /// The partnerships, ascending by id.
  public let entries: [Entry]
  /// What statements rest on, in the order of the register.
  public let evidence: [PartnershipEvidence]
  /// The files as they are told to people.
  public let files: PartnershipFiles
  private let placeOfID: [String: Int]
  private let placeOfKey: [String: Int]

  /// A register without partnerships.
  public static let empty = PartnershipRegister(
    statements: [], areas: [], members: [], evidence: [], files: PartnershipFiles(folder: ""))

  /// Creates a register of rows.
  init(
    statements: [PartnershipStatement], areas: [PartnershipAreaStatement],
    members: [PartnershipMemberStatement], evidence: [PartnershipEvidence],
    files: PartnershipFiles
  ) {
    let statementsOf = Dictionary(grouping: statements, by: \.partnership)
    let areasOf = Dictionary(grouping: areas, by: \.partnership)
    let membersOf = Dictionary(grouping: members, by: \.partnership)
    entries = statementsOf.keys.sorted().map { id in
      Entry(
        id: id, statements: statementsOf[id] ?? [], areas: areasOf[id] ?? [],
        members: membersOf[id] ?? [])
    }
    self.evidence = evidence
    self.files = files
    placeOfID = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    placeOfKey = Dictionary(
      evidence.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is no partnership in it.
  public var isEmpty: Bool { entries.isEmpty }

  /// The partnership of an id.
  public subscript(id: String) -> Entry? { placeOfID[id].map { entries[$0] } }

  /// The evidence of a key.
  public func evidence(_ key: String) -> PartnershipEvidence? {
    placeOfKey[key].map { evidence[$0] }
  }

  /// The first day that the newest statement may be of; nil where none states a day.
  public var newestDate: CalendarDate? { newestDate(notAfter: nil) }

  /// The first day that the newest statement may be of, but for those of days after `last`, which
  /// must be slips; nil where none states a day.
  public func newestDate(notAfter last: CalendarDate?) -> CalendarDate? {
    entries.flatMap(\.statements).compactMap(\.grounds.statedOn?.earliest)
      .filter { day in last.map { day <= $0 } ?? true }.max()
  }

  /// The id that stands for an id today: the one that it was merged into, or itself.
  public func current(_ id: String) -> String { path(from: id).last ?? id }

  /// The ids that an id leads to, itself first, as far as no id comes again.
  private func path(from id: String) -> [String] {
    var path = [id]
    while let next = self[path[path.count - 1]]?.standing(.mergedInto).value, !path.contains(next) {
      path.append(next)
    }
    return path
  }

  /// Whether the ids that an id was merged into lead back to it.
  func leadsBack(_ id: String) -> Bool {
    path(from: id).last.flatMap { self[$0]?.standing(.mergedInto).value } == id
  }
}

extension PartnershipField {
  /// The field that a redirect stands in.
  static let mergedInto = named("merged_into") ?? partnershipName
  /// The field of the status.
  static let status = named("status") ?? partnershipName
}

/// The files of a register, which stand beside each other.
public struct PartnershipFiles: Hashable, Sendable {
  /// The folder that they stand in.
  public let folder: String
  /// The folder as it is told to people.
  public let toldFolder: String

  /// Names the files in a folder.
  public init(folder: String, told: String? = nil) {
    self.folder = folder
    toldFolder = told ?? folder
  }

  /// The statements.
  public static let statements = "partnerships.csv"
  /// The areas.
  public static let areas = "partnership_areas.csv"
  /// The members.
  public static let members = "partnership_members.csv"
  /// What statements rest on.
  public static let evidence = "partnership_evidence.csv"
  /// All of them, in the order in which they are read.
  public static let all = [evidence, statements, areas, members]

  /// The path of a file.
  public func path(_ name: String) -> String { folder.isEmpty ? name : "\(folder)/\(name)" }

  /// A file as it is told to people.
  public func told(_ name: String) -> String { toldFolder.isEmpty ? name : "\(toldFolder)/\(name)" }
}
