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
