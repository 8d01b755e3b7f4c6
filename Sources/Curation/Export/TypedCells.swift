import JSONText
import Tabular

/// Cells as JSON values by the types of their columns.
enum TypedCells {
  /// A row as an object: its columns in their order.
  static func object(
    _ fields: [ReleaseTable.Field], _ reader: borrowing DelimitedReader
  ) -> JSONValue {
    var members: [JSONValue.Member] = []
    for (place, field) in fields.enumerated() {
      members.append(.init(field.name, value(reader.text(place), field.type)))
    }
    return .object(members)
  }

  /// A cell: null where it is blank; a symbol of statistical tables stays its text.
  private static func value(_ text: String, _ type: String) -> JSONValue {
    if text.isEmpty { return .null }
    switch type {
    case "integer": return Int(text).map(JSONValue.integer) ?? .string(text)
    case "number":
      let places = text.split(separator: ".").dropFirst().last?.utf8.count ?? 0
      return Double(text).map { .decimal($0, places: places) } ?? .string(text)
    case "boolean": return text == "true" ? true : text == "false" ? false : .string(text)
    default: return .string(text)
    }
  }
}
