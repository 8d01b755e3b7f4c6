import Tabular

/// Looks at a file before it becomes a snapshot: what is plainly not the source is kept out.
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
      let head = try FileBytes(path).read(atMost: 4096)
      guard let first = head.first(where: { $0 > 0x20 }) else {
        throw DelimitedFailure(.empty, file: name, "is empty; fetch it again")
      }
      guard first == UInt8(ascii: "{") else {
        throw DelimitedFailure(
          .markup, file: name, "is no GeoJSON: it does not begin with \"{\"; fetch it again")
      }
    }
  }
}
