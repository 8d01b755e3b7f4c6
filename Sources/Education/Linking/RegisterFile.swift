public import Linkage
public import Tabular

/// Reads a register of any of the known headings as entities to link names to.
public struct RegisterFile: Sendable {
  private let path: String
  private let headings: RegisterHeadings
  private let normaliser: Normaliser
  private let dialect: Dialect?

  /// Names a register.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - headings: Under which headings its columns stand.
  ///   - normaliser: What brings its names into the form in which they are compared.
  ///   - dialect: How it is written; nil for GIAS's way or ours, as its header shows.
  public init(
    path: String, headings: RegisterHeadings, normaliser: Normaliser, dialect: Dialect? = nil
  ) {
    self.path = path
    self.headings = headings
    self.normaliser = normaliser
    self.dialect = dialect
  }

  /// The entities, in the order of the file: one for each row that has a key and a name, or for all
  /// rows of one identity where the file says which are.
  ///
  /// - Parameters:
  ///   - parts: In how many parts the file is read, by as many threads as there are processors.
  ///   - partNames: The names of the parts of the entity of each key.
  ///   - area: The number of the area of a code and a name.
  /// - Returns: The entities.
  /// - Throws: where the file cannot be read, or has no heading for the key or the name.
  public func entities(
    parts: Int = 6, partNames: [String: [NormalName]] = [:],
    area: @escaping @Sendable (_ code: String, _ name: () -> String) -> Int?
  ) throws -> EntityColumns {
    let dialect = try dialect ?? .register(path)
    let header = try DelimitedReader(path: path, dialect: dialect).header
    let columns = try Columns(header, headings)
    let parts = try PartedFile(path: path, dialect: dialect).map(parts: parts) { reader in
      var entities = EntityColumns()
      var row = EntityRow()
      while try reader.next() {
        if let kind = columns.kind, let kinds = headings.kinds, !kinds.contains(reader.bytes(kind))
        {
          continue
        }
        read(reader, columns, area, into: &row)
        if !partNames.isEmpty { row.partNames = partNames[reader.text(columns.id)] ?? [] }
        entities.append(&row, by: normaliser)
      }
      return entities
    }
    let entities = EntityColumns(joining: parts)
    return columns.identity == nil ? entities : entities.joined()
  }

  /// Where each part stands.
  private struct Columns {
    let id: Int
    let name: Int
    let areaCode: Int?
    let areaName: Int?
    let postcode: Int?
    let began: Int?
    let ended: Int?
    let status: Int?
    let kind: Int?
    let identity: Int?
    let places: [Int]

    init(_ header: Header, _ headings: RegisterHeadings) throws {
      func place(_ part: RegisterHeadings.Part) -> Int? {
        headings.parts[part]?.lazy.compactMap { header.index(of: $0) }.first
      }
      id = try place(.id) ?? header.require(headings.parts[.id]?.first ?? "id")
      name = try place(.name) ?? header.require(headings.parts[.name]?.first ?? "name")
      areaCode = place(.areaCode)
      areaName = place(.areaName)
      postcode = place(.postcode)
      began = place(.began)
      ended = place(.ended)
      status = place(.status)
      kind = place(.kind)
      identity = place(.identity)
      places = headings.places.compactMap { header.index(of: $0) }
    }
  }

  /// Reads the record in hand.
  private func read(
    _ reader: borrowing DelimitedReader, _ columns: Columns,
    _ area: (String, () -> String) -> Int?, into row: inout EntityRow
  ) {
    row.text.removeAll(keepingCapacity: true)
    func write(_ column: Int?) -> Range<Int> {
      let start = row.text.count
      if let column { reader.append(column, to: &row.text) }
      return start..<row.text.count
    }
    func string(_ column: Int?) -> String { column.map { reader.text($0) } ?? "" }
    func day(_ column: Int?) -> Int? {
      column.flatMap { CalendarDate(any: reader.bytes($0))?.dayNumber }
    }
    row.id = write(columns.id)
    row.title = write(columns.name)
    row.locator = write(columns.postcode)
    row.identity = write(columns.identity)
    let start = row.text.count
    for column in columns.places {
      _ = write(column)
      row.text.append(0x20)
    }
    row.places = start..<row.text.count
    row.area = area(string(columns.areaCode)) { string(columns.areaName) }
    let status = columns.status.map { reader.bytes($0) } ?? []
    let (began, ended) = (day(columns.began), day(columns.ended))
    // What is proposed begins after every day; what ended on a day unknown ended before every one.
    row.began = headings.unbegunWords.contains(status) ? began ?? Int(Int32.max) : began
    row.ended =
      headings.endedWords.isEmpty
      ? ended : headings.endedWords.contains(status) ? ended ?? Int(Int32.min) + 1 : nil
  }
}

extension CalendarDate {
  /// Reads a day as GIAS writes it, or as ISO 8601 does.
  init?(any bytes: ArraySlice<UInt8>) {
    guard
      let date = CalendarDate(bytes, form: .dayMonthYear) ?? CalendarDate(bytes, form: .iso)
    else { return nil }
    self = date
  }
}

extension Dialect {
  /// How a register of schools or trusts is written: as GIAS does where it has GIAS's headings, else as
  /// we do.
  static func register(_ path: String) throws -> Dialect {
    let header = try DelimitedReader(path: path).header
    let isGIAS = header.index(of: "EstablishmentName") ?? header.index(of: "Group Name") != nil
    return Dialect(encoding: isGIAS ? .windows1252 : .utf8)
  }
}
