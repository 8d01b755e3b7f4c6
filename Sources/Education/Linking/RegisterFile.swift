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

  /// The entities, in the order of the file.
  ///
  /// - Parameters:
  ///   - threads: How many parts of the file are read at once.
  ///   - area: The number of the area of a code and a name.
  /// - Returns: An entity for each row that has a key and a name.
  /// - Throws: where the file cannot be read, or has no heading for the key or the name.
  public func records(
    threads: Int = 2,
    area: @escaping @Sendable (_ code: String, _ name: () -> String) -> Int?
  ) throws -> [EntityRecord] {
    let dialect = try dialect ?? .register(path)
    let header = try DelimitedReader(path: path, dialect: dialect).header
    let columns = try Columns(header, headings)
    let parts = try PartedFile(path: path, dialect: dialect).map(parts: threads) { reader in
      var rows = Rows()
      while try reader.next() {
        guard let record = record(reader, columns, area) else { continue }
        rows.records.append(record)
        if let identity = columns.identity { rows.identities.append(reader.text(identity)) }
      }
      return rows
    }
    let records = Array(parts.map(\.records).joined())
    return columns.identity == nil
      ? records : Self.joined(records, identities: parts.flatMap(\.identities))
  }

  /// The entities of a part of the file, and what says which are the same.
  private struct Rows {
    var records: [EntityRecord] = []
    var identities: [String] = []
  }

  /// Makes one entity of the rows that have the same identity.
  ///
  /// Its key is that of the row that still stands, or ended last; of equals, the last of the file.
  /// The names of the others are names that it had.
  private static func joined(_ rows: [EntityRecord], identities: [String]) -> [EntityRecord] {
    var places: [String: Int] = [:]
    var records: [EntityRecord] = []
    for (row, identity) in zip(rows, identities) {
      guard !identity.isEmpty, let place = places[identity] else {
        places[identity] = records.count
        records.append(row)
        continue
      }
      let other = records[place]
      let isLater = (row.ended ?? .max) >= (other.ended ?? .max)
      var kept = isLater ? row : other
      let past = isLater ? other : row
      kept.names += past.names.filter { name in
        !kept.names.contains { $0.text == name.text }
      }
      kept.began = [kept.began, past.began].compactMap { $0 }.min()
      kept.otherIDs = other.otherIDs + (past.id == kept.id ? [] : [past.id])
      records[place] = kept
    }
    return records
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

  private func record(
    _ reader: borrowing DelimitedReader, _ columns: Columns,
    _ area: (String, () -> String) -> Int?
  ) -> EntityRecord? {
    func text(_ column: Int?) -> String { column.map { reader.text($0) } ?? "" }
    let id = reader.text(columns.id)
    if let kinds = headings.kinds, columns.kind != nil, !kinds.contains(text(columns.kind)) {
      return nil
    }
    let title = reader.text(columns.name)
    let name = normaliser.normalise(title)
    guard !id.isEmpty, !name.isEmpty else { return nil }
    var places: [UInt8] = []
    for column in columns.places {
      reader.append(column, to: &places)
      places.append(0x20)
    }
    let status = text(columns.status)
    func day(_ column: Int?) -> Int? {
      column.flatMap { CalendarDate(any: reader.bytes($0))?.dayNumber }
    }
    let (began, ended) = (day(columns.began), day(columns.ended))
    return EntityRecord(
      id: id, title: title, names: [name] + name.otherNames,
      area: area(text(columns.areaCode)) { text(columns.areaName) },
      locator: text(columns.postcode), places: normaliser.normalise(places[...]),
      // What is proposed begins after every day; what ended on a day unknown ended before every one.
      began: headings.unbegunWords.contains(status) ? began ?? Int(Int32.max) : began,
      ended: headings.endedWords.isEmpty
        ? ended : headings.endedWords.contains(status) ? ended ?? Int(Int32.min) + 1 : nil)
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
