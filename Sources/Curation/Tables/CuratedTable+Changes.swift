import Tabular

extension CuratedTable {
  /// What changed against the release before.
  public static let changes = CuratedTable(
    "changes", title: "Changes",
    description:
      "One row for each change against the release that datapackage.json names as predecessor; no "
      + "rows where there is none.",
    columns: [
      CuratedColumn(
        "kind",
        .word(DomainChange.Kind.allCases.map { CuratedWord($0.rawValue, $0.label) }), "Kind",
        "What happened.", .required),
      CuratedColumn(
        "entity",
        .word([
          CuratedWord("school", "school"), CuratedWord("trust", "academy trust"),
          CuratedWord("local_authority", "local authority"),
          CuratedWord("partnership", "partnership or other collaboration of the register"),
        ]), "Entity", "What kind of thing it happened to.", .required),
      CuratedColumn(
        "id",
        "Key",
        "URN, trust UID, ONS code or id of a partnership; of a recoded authority its old DfE code.",
        .required),
      CuratedColumn("name", "Name", "The name, the newer where there are two."),
      CuratedColumn(
        "new_la_code", "LA's ONS code", "Where it lies; blank where it lies under none.",
        .form(.onsCode)),
      CuratedColumn("before", "Before", "What it was; blank where it was not there."),
      CuratedColumn(
        "after", "After",
        "What it is now, or the successors by a bar; blank where it is not there."),
    ],
    primaryKey: ["kind", "id"]
  ) { content, rows in
    for row in content.change?.rows ?? [] {
      rows.append(row.kind.rawValue)
      rows.append(row.kind.entity)
      rows.append(row.id)
      rows.append(row.name)
      rows.append(row.newLACode)
      rows.append(row.before)
      rows.append(row.after)
      try rows.endRecord()
    }
  }
}

extension DomainChange.Kind {
  /// What the word means to a reader.
  var label: String {
    switch self {
    case .opened: "school new to the register and open"
    case .proposed: "school new to the register and proposed"
    case .recorded: "school new to the register and closed"
    case .openedFromProposed: "proposed school now open"
    case .reopened: "closed school open again"
    case .closedWithSuccessor: "school closed, with a successor"
    case .closedWithoutSuccessor: "school closed, without a successor"
    case .closureProposed: "open school now proposed to close"
    case .closureWithdrawn: "school no longer proposed to close"
    case .statusLost: "school whose status is not known any more"
    case .renamed: "school renamed"
    case .movedLA: "school moved to another local authority"
    case .laReorganised: "school's local authority reorganised"
    case .typeChanged: "school of another type"
    case .joinedTrust: "school joined a trust"
    case .movedTrust: "school moved to another trust"
    case .leftTrust: "school left a trust"
    case .gone: "school gone from the register"
    case .trustAdded: "trust new to the register"
    case .trustClosed: "trust closed"
    case .trustRenamed: "trust renamed"
    case .trustGone: "trust gone from the register"
    case .laAdded: "local authority or ONS code new"
    case .laGone: "local authority or ONS code gone"
    case .laRenamed: "local authority renamed"
    case .laRecoded: "local authority whose schools went to declared successors"
    case .partnershipAdded: "partnership new to the register"
    case .partnershipChanged: "what is known of a partnership changed"
    case .partnershipGone: "partnership gone from the register"
    }
  }
}
