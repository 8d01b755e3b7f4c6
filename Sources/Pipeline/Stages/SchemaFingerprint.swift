import Tabular

extension TableSchema {
  /// All of the schema that decides a staged table, as one text: a part of the table's key, so that
  /// a dialect that learns a column or a word does not leave tables staged by the old one in use.
  var fingerprint: String {
    let columns = columns.map { column in
      ([column.name, column.type.fingerprint, "\(column.isRequired)", "\(column.isNullable)"]
        + column.source + ["|"] + column.nullWords).joined(separator: "\u{1F}")
    }
    return ([name] + key + columns).joined(separator: "\u{1E}")
  }
}

extension ColumnType {
  /// The type with all that it accepts.
  fileprivate var fingerprint: String {
    func bound(_ value: Int?) -> String { value.map(String.init) ?? "" }
    return switch self {
    case .text: "text"
    case .code(let digits): "code \(bound(digits))"
    case .integer(let minimum, let maximum): "integer \(bound(minimum)) \(bound(maximum))"
    case .decimal: "decimal"
    case .date(let forms): "date \(forms.map(\.rawValue).joined(separator: " "))"
    case .word(let vocabulary):
      vocabulary.words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: "\u{1D}")
    }
  }
}
