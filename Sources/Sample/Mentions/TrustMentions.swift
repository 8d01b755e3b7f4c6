import Tabular

/// Writes `trust_names`: trusts as a publisher lists them, not in capitals, often without company
/// suffix, with the authority of their seat where it gives one.
struct TrustMentions: ~Copyable {
  private var writer: DelimitedWriter
  private let name: String
  private let country: Country
  private let names: TrustNames
  private var records = 0

  /// The columns.
  static let header = ["id", "trust_name", "la_name"]

  /// Creates the file.
  init(creating path: String, name: String, register: Register) throws {
    writer = try DelimitedWriter(header: Self.header, to: FileSink(creating: path))
    self.name = name
    country = register.country
    names = TrustNames(register.country)
  }

  /// Writes a mention of a trust, if it has one: half the open academy trusts are mentioned.
  mutating func append(_ group: SchoolGroup, truth: inout Truth) throws {
    guard group.isCompany, group.closed == nil else { return }
    var random = SplitMix64(SplitMix64.seed(country.seed, .mention, group.uid))
    guard random.below(2) == 0 else { return }
    var text: [UInt8] = []
    switch group.source {
    case .multi(let number): names.append(sponsor: number, to: &text)
    case .single(let row): Namer(seed: country.seed).append(row.name, to: &text)
    case .federation, .foundation, .sponsor: return
    }
    let done = Damage.weighted[random.below(100)]
      .applied(to: &text, place: [], random: &random)
    let mention = text.utf8FromWindows1252()
    records += 1
    writer.append("t-\(records)")
    writer.append(bytes: mention[...])
    let seat = country.areas[group.seat].name.utf8FromWindows1252()
    writer.append(bytes: random.below(2) == 0 ? seat[...] : [])
    try writer.endRecord()
    try truth.append(
      source: name, record: records, mention: mention,
      Truth.Answer(
        kind: "trust", verdict: "one", groupUID: group.uid, cause: "as written, \(done.rawValue)"))
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    _ = try writer.finish()
    return records
  }
}
