import Tabular

/// Looks at a file before it becomes a snapshot: what is plainly not the source is kept out.
///
/// Only the beginning of the file is looked at. A file that is the source's but breaks its contract
/// does become a snapshot, and is refused when it is parsed: its bytes are the evidence, and where
/// the declaration is at fault, they can be parsed again once it is mended. A later file of the same
/// day takes its place.
enum SnapshotAcceptance {
  /// Refuses an empty file and a web page under another name.
  ///
  /// - Throws: `DelimitedFailure` with what is wrong with the file.
  static func check(_ path: String, for source: SourceDefinition) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch source.format {
    case .csv:
      _ = try DelimitedReader(path: path, dialect: source.dialect, name: name)
    case .geojson:
      try requireStart("{", "GeoJSON", of: path, name)
    case .govuk:
      try requireStart("{", "JSON document", of: path, name)
    case .xml, .html:
      try requireStart("<", source.format == .xml ? "XML" : "web page", of: path, name)
    }
  }

  /// Refuses a file whose first byte, after white space and a byte order mark, is another.
  private static func requireStart(
    _ start: Unicode.Scalar, _ what: String, of path: String, _ name: String
  ) throws {
    let head = try FileBytes(path).read(atMost: 4096)
    // In UTF-16 a zero stands before or after the byte that is looked for.
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let text = head.dropFirst(marks.first { head.starts(with: $0) }?.count ?? 0)
    guard let first = text.first(where: { $0 > 0x20 }) else {
      throw DelimitedFailure(.empty, file: name, "is empty; fetch it again")
    }
    guard first == UInt8(ascii: start) else {
      throw DelimitedFailure(
        .markup, file: name,
        "is no \(what): it does not begin with \"\(start)\"; fetch it again")
    }
  }
}
