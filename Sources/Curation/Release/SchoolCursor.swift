import Tabular

/// Walks the schools of a release in the order of their URNs, for comparing two releases.
struct SchoolCursor: ~Copyable {
  /// A column that is compared.
  enum Field: Int, CaseIterable {
    case urn, name, status, newLACode, giasLACode, giasLAName, typeName, trust

    /// The column's name.
    var column: String {
      switch self {
      case .urn: "urn"
      case .name: "school_name"
      case .status: "status"
      case .newLACode: "new_la_code"
      case .giasLACode: "gias_la_code"
      case .giasLAName: "gias_la_name"
      case .typeName: "type_name"
      case .trust: "trust_uid"
      }
    }
  }

  /// The school that the cursor stands at.
  private(set) var urn = 0
  /// Where each field stands; nil where a release of an older shape lacks it.
  private let columns: [Int?]
  private let urnColumn: Int
  private var reader: DelimitedReader

  /// Opens the schools of a release; an older one may lack columns, and agrees in them with all.
  init(_ release: ReleaseReader, isOlder: Bool = false) throws {
    let reader = try release.open("schools")
    let urnColumn = try reader.header.require(Field.urn.column)
    var columns: [Int?] = []
    for field in Field.allCases {
      columns.append(
        isOlder
          ? reader.header.index(of: field.column) : try reader.header.require(field.column))
    }
    self.columns = columns
    self.urnColumn = urnColumn
    self.reader = reader
  }

  /// Goes to the next school; false at the end.
  mutating func next() throws -> Bool {
    guard try reader.next() else { return false }
    guard let number = reader.integer(urnColumn), number > urn else {
      throw DisorderedTable(
        file: reader.file, record: reader.recordNumber, key: text(.urn))
    }
    urn = number
    return true
  }

  /// The text of a column.
  func text(_ field: Field) -> String {
    columns[field.rawValue].map { reader.text($0) } ?? ""
  }

  /// Whether both schools have the same in a column, or one of the releases has no such column.
  func agrees(with other: borrowing SchoolCursor, _ field: Field) -> Bool {
    guard let column = columns[field.rawValue], let otherColumn = other.columns[field.rawValue]
    else { return true }
    return reader.bytes(column) == other.reader.bytes(otherColumn)
  }

  /// A change of this school.
  func row(_ kind: DomainChange.Kind, _ before: String, _ after: String) -> DomainChange.Row {
    DomainChange.Row(
      kind: kind, id: String(urn), name: text(.name), newLACode: text(.newLACode),
      before: before, after: after)
  }

  /// The change of a school that was not there before.
  var arrival: DomainChange.Row {
    let status = text(.status)
    let kind: DomainChange.Kind =
      switch status {
      case "open", "open_proposed_to_close": .opened
      case "proposed_to_open": .proposed
      default: .recorded
      }
    return row(kind, "", status)
  }

  /// The change of a school that is no longer there.
  var departure: DomainChange.Row { row(.gone, text(.status), "") }
}

/// A table whose keys do not ascend, so that it cannot be compared with another.
public struct DisorderedTable: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The data record, counted from 1.
  public let record: Int
  /// The key that is out of order.
  public let key: String

  /// What is wrong and what to do.
  public var description: String {
    "\(file), record \(record): the key \"\(key)\" does not follow the one before; "
      + "run `abep verify` on the release"
  }
}
