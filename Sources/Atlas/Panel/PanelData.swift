import Education
import JSONText

/// What the panel tells of an authority beside its figures, as the page's script is given it.
struct PanelData {
  /// The release.
  let release: MapRelease

  /// The value: partnerships with their evidence, neighbours, schools by kind, and change.
  var value: JSONValue {
    .object(pairs: [
      (
        "fields",
        .array(
          PartnershipField.all.map { .array([.string($0.title), .string($0.definition)]) })
      ),
      ("partnerships", .array((release.partnerships ?? []).map(partnership))),
      ("closeness", .strings(MapNeighbour.closeness)),
      // A place and how like it is, one after the other.
      (
        "neighbours",
        .array(
          release.neighbours.map { neighbours in
            .array(neighbours.flatMap { [.integer($0.place), .integer($0.closeness ?? -1)] })
          })
      ),
      ("kinds", .strings(MapComposition.kinds.map(\.1))),
      (
        "hands",
        .array(
          MapComposition.Hand.allCases.map {
            .array([.string($0.title), .string($0.mark.rawValue)])
          })
      ),
      (
        "schools",
        .array(
          release.composition.counts.map { kinds in
            .array(kinds.flatMap { $0.map { .integer($0) } })
          })
      ),
      ("years", .strings(release.change.years)),
      ("shares", .array(release.authorities.map(shares))),
      ("england", release.nation.map(shares) ?? .null),
      ("changes", .array(release.change.rows.map(change))),
    ])
  }

  /// A collaboration: its name, whether it is at work, what is stated, where, and by what evidence.
  private func partnership(_ one: MapPartnership) -> JSONValue {
    let facts = one.statements.compactMap { statement -> JSONValue? in
      guard let field = PartnershipField.all.firstIndex(of: statement.field) else { return nil }
      let values = statement.values.map { value in
        statement.field.kind == .partnership
          ? release.partnerships?.first { $0.id == value }?.name ?? value
          : PlainWord.value(value, of: statement.field)
      }
      return .array([
        .integer(field), .string(values.joined(separator: "; ")),
        .integer(statement.status == EvidenceStatus.verified.rawValue ? 1 : 0),
      ])
    }
    let evidence = one.evidence.map {
      JSONValue.strings([$0.title, $0.publisher, $0.address, MapAbout.inWords($0.date)])
    }
    return .object(pairs: [
      ("id", .string(one.id)), ("name", .string(one.name)), ("atWork", .bool(one.isAtWork)),
      ("is", .bool(one.isPartnership)),
      ("also", .strings(one.values("alias") + one.values("former_name"))),
      ("facts", .array(facts)),
      ("at", .array(one.areas.flatMap { [.integer($0.place), .integer($0.isWhole ? 1 : 0)] })),
      ("evidence", .array(evidence)), ("listed", .optional(one.listedMembers)),
    ])
  }

  /// The share of academies in each year of a place.
  private func shares(_ place: MapPlace) -> JSONValue {
    .strings((release.change.academyShares[place.code] ?? []).map(\.cell))
  }

  /// A change of a school since the release before.
  private func change(_ row: MapChange.Row) -> JSONValue {
    .array([
      .integer(row.place), .string(PlainWord.title(row.kind)), .string(row.name),
      .string(row.before), .string(row.after),
    ])
  }
}
