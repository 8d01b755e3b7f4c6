import Education
import Geography
import JSONText

/// `la_map.geojson`: the boundary of every authority under today's codes.
struct ReleaseMap {
  /// The file's name in a release.
  static let path = "la_map.geojson"

  /// The areas under today's codes.
  let areas: BoundaryCollection
  private let content: ReleaseContent
  /// The codes in the boundary file itself.
  private let codesInFile: Set<String>

  /// Takes from the boundaries those of today's authorities; nil where there are no boundaries.
  ///
  /// The authority's boundary code bridges a boundary file that is older than today's codes; in a
  /// file that has both, today's code stands.
  init?(_ content: ReleaseContent) {
    guard let boundaries = content.inputs.boundaries else { return nil }
    let today = Dictionary(
      content.authorities.map { ($0.boundaryCode.value, $0.onsCode.value) },
      uniquingKeysWith: { first, _ in first })
    let current = Set(content.authorities.map(\.onsCode.value))
    let codesInFile = Set(boundaries.areas.map(\.code))
    areas = boundaries.recoded { code in
      if current.contains(code) { return code }
      return today[code].flatMap { codesInFile.contains($0) ? nil : $0 }
    }
    self.codesInFile = codesInFile
    self.content = content
  }

  /// The authorities that have no boundary.
  var missing: [LocalAuthority] {
    content.authorities.filter { areas[code: $0.onsCode.value] == nil }
  }

  /// The file.
  var bytes: [UInt8] {
    let inputs = content.inputs
    let byCode = Dictionary(
      content.authorities.map { ($0.onsCode.value, $0) }, uniquingKeysWith: { first, _ in first })
    return areas.geoJSON(
      members: [
        .init("name", "la_map"),
        .init("vintage", .string(inputs.boundaryVintage)),
        .init("attribution", .string(inputs.boundaryAttribution)),
        .init("licence", .string(inputs.boundaryLicence)),
        .init("synthetic", .bool(inputs.isSynthetic)),
      ]
    ) { area in
      guard let authority = byCode[area.code] else { return [] }
      let region = inputs.registers.authorities.region(authority.regionCode)
      return [
        .init("la_name", .string(authority.name)),
        .init("old_la_code", .string(authority.code.description)),
        .init("region_code", .string(authority.regionCode.value)),
        .init("region_name", .string(region?.name ?? "")),
        .init(
          "boundary_code",
          .string(codesInFile.contains(area.code) ? area.code : authority.boundaryCode.value)),
      ]
    }
  }
}
