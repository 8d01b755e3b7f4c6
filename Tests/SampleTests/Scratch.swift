import Foundation
import Sample
import Tabular
import Testing

/// A sample written into a folder of its own, which goes away with it.
final class Scratch {
  let directory: String
  let summary: SampleSummary

  init(seed: UInt64 = 7, schools: Int, asAt: String = "2025-10-01") throws {
    directory = NSTemporaryDirectory() + "abep-sample-" + UUID().uuidString
    let sample = try SampleEngland(
      seed: seed, schools: schools, asAt: CalendarDate(iso: asAt),
      authorities: try Scratch.authorities())
    summary = try sample.write(into: directory)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// The package's root, found upwards from this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func authorities() throws -> SampleAuthorities {
    try SampleAuthorities(tables: root + "/pipelines/england/reference")
  }

  /// The name of the one file that begins so.
  func name(_ prefix: String) throws -> String {
    try #require(try Files.list(directory).first { $0.hasPrefix(prefix) })
  }

  func bytes(_ prefix: String) throws -> [UInt8] {
    try Files.read(directory + "/" + name(prefix))
  }

  /// All rows of a file by column name; windows-1252 unless it is said to be UTF-8.
  func rows(_ prefix: String, isUTF8: Bool = false) throws -> [[String: String]] {
    var reader = try DelimitedReader(
      path: directory + "/" + name(prefix),
      dialect: Dialect(encoding: isUTF8 ? .utf8 : .windows1252))
    var rows: [[String: String]] = []
    let names = reader.header.names
    while try reader.next() {
      var row: [String: String] = [:]
      for (index, name) in names.enumerated() { row[name] = reader.text(index) }
      rows.append(row)
    }
    #expect(reader.issues.total == 0)
    return rows
  }
}
