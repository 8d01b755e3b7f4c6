import Foundation
import Sample
import Tabular

/// The files of a synthetic England of 500 schools, made once a day that they state.
struct SampleFiles: Sendable {
  /// Their bytes by name.
  var bytes: [String: [UInt8]]

  /// The first register.
  static let october = SampleFiles(of: "2025-10-01")
  /// The same England three months later.
  static let january = SampleFiles(of: "2026-01-05")
  /// And two months after that.
  static let march = SampleFiles(of: "2026-03-02")

  init(_ bytes: [String: [UInt8]]) {
    self.bytes = bytes
  }

  private init(of day: String) {
    let folder = NSTemporaryDirectory() + "abep-files-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      let authorities = try SampleAuthorities(
        tables: TestWorkspace.package + "/pipelines/england/reference")
      let sample = try SampleEngland(
        seed: 3, schools: 500, asAt: CalendarDate(iso: day), authorities: authorities)
      _ = try sample.write(into: folder)
      bytes = try Dictionary(
        uniqueKeysWithValues: Files.list(folder).map { ($0, try Files.read("\(folder)/\($0)")) })
    } catch {
      preconditionFailure("the sample could not be made: \(error)")
    }
  }

  /// The name of the file of a source of the pipeline `sample`.
  func name(_ source: String) -> String {
    let stems = [
      "establishments": "edubasealldata", "establishment_links": "links_", "boundaries": "Counties",
      "groups": "allgroupsdata", "group_links": "alllinksdata",
    ]
    return bytes.keys.first { $0.hasPrefix(stems[source] ?? "?") } ?? "no file of \(source)"
  }

  /// The files without that of a source.
  func without(_ source: String) -> SampleFiles {
    var files = self
    files.bytes[name(source)] = nil
    return files
  }

  /// The files with other bytes for a source.
  func changing(_ source: String, _ change: ([UInt8]) -> [UInt8]) -> SampleFiles {
    var files = self
    files.bytes[name(source)] = change(files.bytes[name(source)] ?? [])
    return files
  }
}

extension [UInt8] {
  /// The lines of a file in CRLF lines, each with its end.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices where self[index] == 0x0A {
      lines.append(self[start...index])
      start = index + 1
    }
    if start < endIndex { lines.append(self[start...]) }
    return lines
  }

  /// The bytes with one text for another wherever it stands.
  func replacing(_ old: String, with new: String) -> [UInt8] {
    replacing(Array(old.utf8), with: Array(new.utf8))
  }
}
