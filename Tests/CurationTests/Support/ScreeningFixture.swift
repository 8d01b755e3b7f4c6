import Education
import Foundation
import Testing

@testable import Curation

/// A data file and its metadata made for one check, and the checks that they fail.
struct ScreeningFixture {
  /// The check that it is made for.
  let check: String
  /// Whether it is the one that passes.
  let passes: Bool
  /// The checks that it fails, as its header names them.
  let fails: [String]
  /// The files.
  let files: EESFiles

  private static let folder = Places.root + "/Tests/CurationTests/Fixtures/Screening"

  /// The names of the fixtures, such as `geog_na.fail`, in order.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// The places of the pipeline's reference tables.
  static let places: Result<EESPlaces, any Error> = Result {
    EESPlaces(try AuthorityRegister(directory: Places.root + "/pipelines/england/reference"))
  }

  /// Reads a fixture.
  init(_ name: String) throws {
    let parts = name.split(separator: ".")
    check = String(try #require(parts.first))
    passes = parts.last == "pass"
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).txt", encoding: .utf8)
    let sections = text.components(separatedBy: "\n--- ")
    try #require(sections.count == 3)
    func header(_ key: String) -> String? {
      sections[0].split(separator: "\n").first { $0.hasPrefix("\(key):") }
        .map { $0.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) }
    }
    fails = try #require(header("fails")).split(separator: " ").map(String.init)
    files = EESFiles(
      data: try Self.cells(sections[1], header("data") ?? "figures.csv"),
      meta: try Self.cells(sections[2], header("meta") ?? "figures.meta.csv"),
      places: try Self.places.get())
  }

  /// The lines after a section's name; `@repeat N line` stands for N lines, # in them the number.
  private static func cells(_ section: String, _ name: String) throws -> EESCells {
    let lines = section.split(separator: "\n").dropFirst().flatMap { line -> [String] in
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[0] == "@repeat", let count = Int(words[1]) else {
        return [String(line)]
      }
      return (1...count).map { words[2].replacingOccurrences(of: "#", with: String($0)) }
    }
    return try EESCells(bytes: Array((lines.joined(separator: "\n") + "\n").utf8), name: name)
  }
}
