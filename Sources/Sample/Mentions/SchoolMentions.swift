import Tabular

/// Writes `school_names`: schools as a publisher lists them, with town, postcode and authority
/// where it gives them.
struct SchoolMentions: ~Copyable {
  private var writer: DelimitedWriter
  private let name: String
  private let register: Register
  private let namer: Namer
  private let addresses: Addresses
  private var records = 0

  /// The columns; `as_at` is the day on which the publisher's list was true.
  static let header = ["id", "name", "town", "postcode", "la_name", "as_at"]

  /// Creates the file.
  init(creating path: String, name: String, register: Register) throws {
    writer = try DelimitedWriter(header: Self.header, to: FileSink(creating: path))
    self.name = name
    self.register = register
    namer = Namer(seed: register.country.seed)
    addresses = Addresses(register.country)
  }

  /// Writes the mentions of a school, if it has some: two open schools in five are mentioned, a few
  /// academies under the name and date of the school that they were, and now and then a school that
  /// no register has.
  mutating func append(_ row: Establishment, truth: inout Truth) throws {
    guard row.status.isOpen else { return }
    var random = SplitMix64(SplitMix64.seed(register.country.seed, .mention, row.urn))
    guard random.below(5) < 2 else { return }
    var school = row
    var day = register.asAt
    var cause: String?
    if case .second(let number) = row.origin, random.below(8) == 0,
      case .converted(let rank) = register.parentage(register.country.areas[row.area], number)
    {
      school = register.first(register.country.areas[row.area], rank: rank)
      day = (row.opens ?? day) - 100
      cause = "predecessor"
    }
    var text: [UInt8] = []
    let isFormer = cause == nil && random.below(3) == 0 && register.isRenamed(row.site)
    if isFormer {
      let former = register.name(
        row.site, stage: row.stage, isAcademy: false, isRenamed: false)
      namer.append(former, to: &text)
      cause = "former name"
    } else {
      namer.append(school.name, to: &text)
    }
    var town: [UInt8] = []
    addresses.town(row.site, to: &town)
    let damage = Damage.weighted[random.below(100)]
    let done = damage.applied(to: &text, place: town, random: &random)
    let answer = Truth.Answer(
      kind: "school", verdict: "one", urn: school.urn,
      cause: [cause, done.rawValue].compactMap { $0 }.joined(separator: ", "))
    try append(text, school, town: town, day: day, random: &random, truth: &truth, answer)
    guard random.below(30) == 0 else { return }
    var stranger = row.name
    stranger.village += register.country.villages
    stranger.list = 0
    stranger.form = 0
    text.removeAll()
    namer.append(stranger, to: &text)
    try append(
      text, row, town: town, day: day, random: &random, truth: &truth,
      Truth.Answer(kind: "school", verdict: "none", cause: "not in the register"))
  }

  private mutating func append(
    _ text: [UInt8], _ row: Establishment, town: [UInt8], day: Int, random: inout SplitMix64,
    truth: inout Truth, _ answer: Truth.Answer
  ) throws {
    records += 1
    let mention = text.utf8FromWindows1252()
    let given = random.below(100)
    writer.append("s-\(records)")
    writer.append(bytes: mention[...])
    writer.append(bytes: given < 80 ? town.utf8FromWindows1252()[...] : [])
    var postcode: [UInt8] = []
    if given % 10 < 7, answer.verdict != "none",
      register.country.areas[row.heading].kind != .overseas
    {
      addresses.postcode(row.site, to: &postcode)
    }
    writer.append(bytes: postcode[...])
    let heading = register.country.areas[row.heading]
    writer.append(bytes: given < 88 ? heading.name.utf8FromWindows1252()[...] : [])
    let parts = Calendar.parts(day)
    var date: [UInt8] = []
    date.append(number: parts.year, width: 4)
    date.append(0x2D)
    date.append(number: parts.month, width: 2)
    date.append(0x2D)
    date.append(number: parts.day, width: 2)
    writer.append(bytes: date[...])
    try writer.endRecord()
    try truth.append(source: name, record: records, mention: mention, answer)
  }

  /// Ends the file.
  consuming func finish() throws -> Int {
    _ = try writer.finish()
    return records
  }
}
