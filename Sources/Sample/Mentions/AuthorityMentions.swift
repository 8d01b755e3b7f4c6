import Tabular

/// Writes `la_names`: local authorities as publishers write them, those of the past with the day on
/// which the list was true.
struct AuthorityMentions {
  private let authorities: SampleAuthorities
  private let seed: UInt64

  /// The columns.
  static let header = ["id", "la_name", "as_at"]

  /// Looks at authorities.
  init(_ authorities: SampleAuthorities, seed: UInt64) {
    self.authorities = authorities
    self.seed = seed
  }

  /// Writes the whole file and what its names mean; says how many there are.
  func write(to path: String, name: String, asAt: String, truth: inout Truth) throws -> Int {
    var writer = try DelimitedWriter(header: Self.header, to: FileSink(creating: path))
    var records = 0
    for (place, authority) in authorities.current.enumerated() {
      var random = SplitMix64(SplitMix64.seed(seed, .mention, place &+ 1_000_000_000))
      for form in Self.forms(of: authority) where form.cause == "exact" || random.below(2) == 0 {
        var text = Words.windows1252(form.text)
        var cause = form.cause
        if random.below(12) == 0 {
          let done = Damage.typo.applied(to: &text, place: [], random: &random)
          if done == .typo { cause += ", typo" }
        }
        records += 1
        try append(text, asAt: asAt, record: records, to: &writer)
        try truth.append(
          source: name, record: records, mention: text.utf8FromWindows1252(),
          Truth.Answer(
            kind: "local_authority", verdict: "one", codes: authority.code,
            onsCodes: authority.onsCode, cause: cause))
      }
    }
    for authority in authorities.historic where authority.replacedOn >= "2009" {
      let text = Words.windows1252(authority.name)
      records += 1
      try append(text, asAt: asAt, record: records, to: &writer)
      let successors = authorities.current.filter { authority.successors.contains($0.code) }
      // A name that an authority of today bears again means that one.
      let heir = authorities.current.first { $0.name == authority.name }
      let meant = heir.map { [$0] } ?? successors
      try truth.append(
        source: name, record: records, mention: text.utf8FromWindows1252(),
        Truth.Answer(
          kind: "local_authority", verdict: heir == nil ? "historic" : "one",
          codes: meant.map(\.code).joined(separator: ";"),
          onsCodes: meant.map(\.onsCode).joined(separator: ";"),
          cause: heir == nil ? "no more" : "name borne again"))
    }
    _ = try writer.finish()
    return records
  }

  private func append(
    _ text: [UInt8], asAt: String, record: Int, to writer: inout DelimitedWriter
  ) throws {
    writer.append("a-\(record)")
    writer.append(bytes: text.utf8FromWindows1252()[...])
    writer.append(asAt)
    try writer.endRecord()
  }

  /// The ways to write an authority's name, by its kind.
  private static func forms(
    of authority: SampleAuthorities.Current
  ) -> [(text: String, cause: String)] {
    let name = authority.name
    var forms = [(name, "exact"), (name.uppercased(), "capitals")]
    var short = name
    if let comma = name.firstIndex(of: ",") {
      short = String(name[..<comma])
      let rest = name[name.index(after: comma)...].drop { $0 == " " }
      forms.append(("\(rest.prefix(1).uppercased())\(rest.dropFirst()) \(short)", "turned"))
      forms.append((short, "short"))
    }
    if name.contains(" and ") {
      let parts = name.split(separator: " ").map { $0 == "and" ? "&" : String($0) }
      forms.append((parts.joined(separator: " "), "ampersand"))
    }
    switch authority.onsCode.prefix(3) {
    case "E09" where authority.code == "201":
      forms.append(("\(short) Corporation", "form of authority"))
    case "E09": forms.append(("London Borough of \(short)", "form of authority"))
    case "E10": forms.append(("\(short) County Council", "form of authority"))
    case "E08": forms.append(("\(short) Metropolitan Borough Council", "form of authority"))
    default: forms.append(("\(short) Council", "form of authority"))
    }
    if short == name { forms.append(("\(short) LA", "suffix")) }
    return forms
  }
}
