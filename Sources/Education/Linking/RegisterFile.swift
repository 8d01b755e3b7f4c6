public import Linkage
import Tabular

/// Reads a register of any of the known headings as entities to link names to.
public struct RegisterFile: Sendable {
  private let path: String
  private let headings: RegisterHeadings
  private let normaliser: Normaliser

  /// Names a register.
  public init(path: String, headings: RegisterHeadings, normaliser: Normaliser) {
    self.path = path
    self.headings = headings
    self.normaliser = normaliser
  }

  /// The entities, in the order of the file.
  ///
  /// - Parameters:
  ///   - threads: How many parts of the file are read at once.
  ///   - area: The number of the area of a code and a name.
  /// - Returns: An entity for each row that has a key and a name.
  /// - Throws: where the file cannot be read, or has no heading for the key or the name.
  public func records(
    threads: Int = 2, area: @escaping @Sendable (_ code: String, _ name: String) -> Int?
  ) throws -> [EntityRecord] {
    let header = try DelimitedReader(path: path).header
    let isGIAS = header.index(of: "EstablishmentName") ?? header.index(of: "Group Name") != nil
    let dialect = Dialect(encoding: isGIAS ? .windows1252 : .utf8)
    let columns = try Columns(header, headings)
    let rows = try PartedFile(path: path, dialect: dialect).map(parts: threads) { reader in
      var rows: [(record: EntityRecord, identity: String)] = []
      while try reader.next() {
        guard let record = record(reader, columns, area) else { continue }
        rows.append((record, columns.others[.identity].map { reader.text($0) } ?? ""))
      }
      return rows
    }.flatMap { $0 }
    return columns.others[.identity] == nil ? rows.map(\.record) : Self.joined(rows)
  }

  /// Makes one entity of the rows that have the same identity.
  ///
  /// Its key is that of the row that still stands, or ended last; of equals, the last of the file.
  /// The names of the others are names that it had.
  private static func joined(
    _ rows: [(record: EntityRecord, identity: String)]
  ) -> [EntityRecord] {
    var places: [String: Int] = [:]
    var records: [EntityRecord] = []
    for row in rows {
      guard !row.identity.isEmpty, let place = places[row.identity] else {
        places[row.identity] = records.count
        records.append(row.record)
        continue
      }
      let other = records[place]
      let isLater = (row.record.ended ?? .max) >= (other.ended ?? .max)
      var kept = isLater ? row.record : other
      let past = isLater ? other : row.record
      kept.names += past.names.filter { name in
        !kept.names.contains { $0.text == name.text }
      }
      kept.began = [kept.began, past.began].compactMap { $0 }.min()
      records[place] = kept
    }
    return records
  }

  /// Where each part stands.
  private struct Columns {
    let id: Int
    let name: Int
    let others: [RegisterHeadings.Part: Int]
    let places: [Int]

    init(_ header: Header, _ headings: RegisterHeadings) throws {
      func place(_ part: RegisterHeadings.Part) -> Int? {
        headings.parts[part]?.lazy.compactMap { header.index(of: $0) }.first
      }
      id = try place(.id) ?? header.require(headings.parts[.id]?.first ?? "id")
      name = try place(.name) ?? header.require(headings.parts[.name]?.first ?? "name")
      others = Dictionary(
        uniqueKeysWithValues: RegisterHeadings.Part.allCases.compactMap { part in
          place(part).map { (part, $0) }
        })
      places = headings.places.compactMap { header.index(of: $0) }
    }
  }

  private func record(
    _ reader: borrowing DelimitedReader, _ columns: Columns, _ area: (String, String) -> Int?
  ) -> EntityRecord? {
    func text(_ part: RegisterHeadings.Part) -> String {
      columns.others[part].map { reader.text($0) } ?? ""
    }
    let id = reader.text(columns.id)
    if let kinds = headings.kinds, columns.others[.kind] != nil, !kinds.contains(text(.kind)) {
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
    let status = text(.status)
    let began = CalendarDate(any: text(.began))?.dayNumber
    let ended = CalendarDate(any: text(.ended))?.dayNumber
    return EntityRecord(
      id: id, title: title, names: [name] + name.otherNames,
      area: area(text(.areaCode), text(.areaName)),
      locator: text(.postcode), places: normaliser.normalise(places[...]),
      // What is proposed begins after every day; what ended on a day unknown ended before every one.
      began: headings.unbegunWords.contains(status) ? began ?? Int(Int32.max) : began,
      ended: headings.endedWords.contains(status) ? ended ?? Int(Int32.min) + 1 : nil)
  }
}

extension CalendarDate {
  /// Reads a day as GIAS writes it, or as ISO 8601 does.
  init?(any text: String) {
    guard let date = CalendarDate(dayMonthYear: text) ?? CalendarDate(iso: text) else { return nil }
    self = date
  }
}
