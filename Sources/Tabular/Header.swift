/// The names of a table's columns, as its file has them.
public struct Header: Hashable, Sendable {
  /// The names in order, without the white space around them.
  public let names: [String]
  private let places: [String: Int]
  private let file: String

  init(names: [String], file: String) {
    self.names = names
    self.file = file
    places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The place of a column, the first of that name; nil where there is none.
  public func index(of name: String) -> Int? {
    places[name]
  }

  /// The place of a column that must be there.
  ///
  /// - Throws: `DelimitedFailure` where there is none.
  public func require(_ name: String) throws -> Int {
    guard let place = places[name] else {
      throw DelimitedFailure(
        .missingColumn, file: file,
        "has no column \"\(name)\"; it has \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
    }
    return place
  }

  /// Names that stand more than once, in order.
  public var duplicates: [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }
}
