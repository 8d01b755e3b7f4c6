import JSONText
import Markup
import Tabular

/// What is a record in a source that is no delimited text.
public enum Extraction: Hashable, Sendable {
  /// Elements of an XML document at a path; columns are paths from there.
  case elements(path: String, namespaces: [Namespace])
  /// Nodes of an HTML document that an XPath selects; columns are XPaths from there.
  case nodes(xpath: String)
  /// Rows of the HTML tables that an XPath selects; columns are the words of their headers.
  case tables(xpath: String)
  /// Groups of an HTML definition list; columns are `term`, `definition`, or the words of a term.
  case definitions(xpath: String)

  /// A prefix in paths, and the namespace that it stands for.
  public struct Namespace: Hashable, Sendable {
    /// The prefix.
    public let prefix: String
    /// The namespace.
    public let uri: String

    /// Creates a prefix for a namespace.
    public init(prefix: String, uri: String) {
      self.prefix = prefix
      self.uri = uri
    }
  }
}

extension [Extraction.Namespace] {
  /// The namespaces by their prefixes.
  var byPrefix: [String: String] {
    Dictionary(map { ($0.prefix, $0.uri) }) { first, _ in first }
  }
}

extension Extraction {
  /// Reads what is a record in a source of a format; nil for delimited text and boundaries.
  init?(_ object: ConfigurationObject, format: SourceDefinition.Format) throws {
    let record = try object.optionalString("record")
    let table = try object.optionalString("table")
    let definitions = try object.optionalString("definitions")
    let namespaces = try object.mapping("namespaces").map {
      Namespace(prefix: $0.name, uri: $0.text)
    }
    let given = [("record", record), ("table", table), ("definitions", definitions)]
      .filter { $0.1 != nil }.map(\.0)
    let allowed = Self.keys(of: format)
    for key in given where !allowed.contains(key) {
      throw object.error(
        "a source with the format \"\(format.rawValue)\" cannot have the key \"\(key)\"", at: key)
    }
    guard format == .xml || namespaces.isEmpty else {
      throw object.error("only a source with the format \"xml\" has namespaces", at: "namespaces")
    }
    guard !allowed.isEmpty else { return nil }
    guard given.count == 1 else {
      let keys = allowed.map { "\"\($0)\"" }.joined(separator: ", ")
      throw object.error(
        "a source with the format \"\(format.rawValue)\" needs "
          + (allowed.count == 1 ? "the key \(keys)" : "one of the keys \(keys)")
          + ": where its records are")
    }
    if let record {
      self =
        format == .xml ? .elements(path: record, namespaces: namespaces) : .nodes(xpath: record)
    } else if let table {
      self = .tables(xpath: table)
    } else {
      self = .definitions(xpath: definitions ?? "")
    }
  }

  /// Refuses paths that cannot be evaluated: that of a record and those of the columns.
  ///
  /// - Throws: `ConfigurationError` at the key with the path.
  func check(_ columns: [ColumnSchema], in object: ConfigurationObject) throws {
    let fields = columns.flatMap(\.source)
    do {
      switch self {
      case .elements(let path, let namespaces):
        _ = try XMLShape(record: path, namespaces: namespaces.byPrefix, fields: fields)
      case .nodes(let path):
        for path in [path] + fields { _ = try HTMLPath(path) }
      case .tables(let path), .definitions(let path):
        _ = try HTMLPath(path)
      }
    } catch {
      let key =
        fields.contains(error.path)
        ? "columns"
        : ["record", "table", "definitions"].first(
          where: object.has)
      throw object.error(error.description, at: key)
    }
  }

  private static func keys(of format: SourceDefinition.Format) -> [String] {
    switch format {
    case .csv, .geojson: []
    case .xml: ["record"]
    case .html, .govuk: ["record", "table", "definitions"]
    }
  }
}
