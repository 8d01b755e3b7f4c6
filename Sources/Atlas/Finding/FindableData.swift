import JSONText

/// What can be found, as the page's script is given it: long lists as lines, to stay short.
struct FindableData {
  /// What can be found.
  let findable: Findable
  /// The programmes, kinds of hub and combined authorities.
  let programmes: [MapProgramme]
  /// The ids of the layers, in their order.
  let layers: [String]

  /// The whole value.
  var value: JSONValue {
    let schools = findable.schools.filter {
      FrontCoding.digits($0.urn, width: 4) != nil && FrontCoding.digits($0.place, width: 2) != nil
    }
    return .object(pairs: [
      ("schools", .string(FrontCoding.lines(schools.map(\.name)))),
      // Six digits each: four of the number and two of the authority's place.
      (
        "schoolCodes",
        .string(
          schools.map {
            (FrontCoding.digits($0.urn, width: 4) ?? "")
              + (FrontCoding.digits($0.place, width: 2) ?? "")
          }.joined())
      ),
      ("trusts", .string(FrontCoding.lines(findable.trusts.map(\.name)))),
      ("trustAbout", .string(findable.trusts.map(Self.about).joined(separator: "\n"))),
      ("groups", .array(groups)),
      ("short", Self.object(ShortAuthorityName.whole)),
      ("words", Self.object(ShortAuthorityName.words)),
      ("former", .array(findable.former.map(Self.former))),
      (
        "districts",
        .string(
          findable.districts.map { district in
            ([district.name] + district.places.map { String($0) }).joined(separator: " ")
          }.joined(separator: "\n"))
      ),
      (
        "superseded",
        .object(
          pairs: findable.superseded.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }
        )
      ),
    ])
  }

  /// Each hub and combined authority: its layer, kind, id and name, and the places that it covers.
  private var groups: [JSONValue] {
    programmes.flatMap { programme -> [JSONValue] in
      guard programme.kind != .programme, let layer = layers.firstIndex(of: programme.key) else {
        return []
      }
      return programme.groups.map { group in
        .array(
          [
            .integer(layer),
            .string(programme.kind == .hub ? programme.title : "Combined authority"),
            .string(group.id), .string(group.name),
          ] + group.places.map { .integer($0) })
      }
    }
  }

  /// Short names with the long ones.
  private static func object(_ pairs: [(String, String)]) -> JSONValue {
    .object(pairs: pairs.map { ($0.0, .string($0.1)) })
  }

  /// A trust's id, footprint, kind, and its schools by place.
  private static func about(_ trust: FindableTrust) -> String {
    let areas = trust.areas.map { "\($0.place):\($0.schoolCount)" }
    let words = [trust.id, trust.footprint, trust.kind].map { $0.isEmpty ? "-" : $0 }
    return (words + areas).joined(separator: " ")
  }

  /// An authority of the past.
  private static func former(_ one: FormerAuthority) -> JSONValue {
    .object(pairs: [
      ("name", .string(one.name)), ("old", .string(one.oldCode)), ("code", .string(one.code)),
      ("until", .string(MapAbout.inWords(one.replacedOn))),
      ("now", .array(one.places.map { .integer($0) })),
    ])
  }
}
