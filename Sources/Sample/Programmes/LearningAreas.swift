import Tabular

/// Writes `learning_areas`: a programme that does not exist, in real authorities: in each region a
/// partnership with a lead, two members in one cell, and a district where there is a county.
struct LearningAreas {
  private let authorities: SampleAuthorities
  private let seed: UInt64

  /// The columns.
  static let header = ["partnership", "role", "area"]

  /// Looks at authorities.
  init(_ authorities: SampleAuthorities, seed: UInt64) {
    self.authorities = authorities
    self.seed = seed
  }

  /// Writes the whole file and what its areas mean; says how many rows there are.
  func write(to path: String, name: String, truth: inout Truth) throws -> Int {
    var writer = try DelimitedWriter(header: Self.header, to: FileSink(creating: path))
    var rows = 0
    let regions = Set(authorities.current.map(\.regionCode)).sorted()
    for (index, region) in regions.enumerated() {
      let members = authorities.current.filter { $0.regionCode == region }
      let order = Shuffle(
        count: members.count, seed: SplitMix64.seed(seed, .hub, 1_000_000 + index))
      let chosen = members.indices.map { members[order.place(of: $0)] }
      let county = chosen.dropFirst(3).first { $0.districts.count > 1 }
      let district = county.flatMap { county in county.districts.first.map { ($0, county) } }
      let areas =
        [
          ("lead", chosen[0].name, "one", [chosen[0]]),
          ("member", "\(chosen[1].name) and \(chosen[2].name)", "set", Array(chosen[1...2])),
        ] + (district.map { [("member", $0.0, "part", [$0.1])] } ?? [])
      for (role, text, verdict, meant) in areas {
        rows += 1
        writer.append("Synthetic partnership \(index + 1)")
        writer.append(role)
        writer.append(text)
        try writer.endRecord()
        try truth.append(
          source: name, record: rows, mention: Array(text.utf8),
          Truth.Answer(
            kind: "local_authority", verdict: verdict,
            codes: meant.map(\.code).joined(separator: ";"),
            onsCodes: meant.map(\.onsCode).joined(separator: ";"), cause: "programme"))
      }
    }
    _ = try writer.finish()
    return rows
  }
}
