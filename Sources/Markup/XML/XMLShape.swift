/// What a record is in an XML document, and where in it the fields are.
///
/// ```swift
/// let shape = try XMLShape(
///   record: "/a:feed/a:entry", namespaces: ["a": "http://www.w3.org/2005/Atom"],
///   fields: ["a:title", "a:link[@rel='alternate']/@href", "a:updated"])
/// ```
///
/// A name without a prefix is one of no namespace, as in XPath.
public struct XMLShape: Sendable {
  /// The path of a record: `/feed/entry` from the root, or `//hub` at any depth.
  public let record: String
  /// The paths of the fields, from a record on.
  public let fields: [String]
  let recordSteps: [XMLPath.Step]
  let isAbsolute: Bool
  let paths: [XMLPath]

  /// Reads the paths.
  ///
  /// - Throws: `PathError` for the first path that cannot be understood.
  public init(record: String, namespaces: [String: String] = [:], fields: [String])
    throws(PathError)
  {
    self.record = record
    self.fields = fields
    var reading = XMLPathReading(record, namespaces: namespaces)
    (recordSteps, isAbsolute) = try reading.recordSteps()
    var paths: [XMLPath] = []
    for field in fields { paths.append(try XMLPath(field, namespaces: namespaces)) }
    self.paths = paths
  }

  /// Whether a record may stand in a web page's root.
  var isWebPage: Bool { recordSteps[0].name.local?.lowercased() == "html" }
}
