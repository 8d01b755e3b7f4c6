import Foundation
import Pipeline
import Tabular
import Testing

/// The sample's XML and HTML sources, from the files to the staged tables.
struct SampleDocumentsTests {
  /// A source, the file that it reads, and the column that holds names of a kind.
  private struct Names: CustomTestStringConvertible {
    let source: String
    let file: String
    let column: String
    let kind: String

    var testDescription: String { "\(source), \(column)" }

    init(_ source: String, of file: String? = nil, _ column: String, _ kind: String = "school") {
      self.source = source
      self.file = file ?? source
      self.column = column
      self.kind = kind
    }

    static let all = [
      Names("hubs", "lead_name"), Names("hub_areas", of: "hubs", "area", "local_authority"),
      Names("ambrel_learning", "school_name"), Names("corvane_schools", "school_name"),
      Names("dorvena_alliance", "school_name"), Names("leofran_company", "school_name"),
      Names("leofran_company", "la_name", "local_authority"),
      Names("therelle_learning", "school_name"),
      Names("therelle_learning", "la_name", "local_authority"),
    ]
  }

  private static func rows(_ path: String) throws -> [[String: String]] {
    var reader = try DelimitedReader(path: path)
    let names = reader.header.names
    var rows: [[String: String]] = []
    while try reader.next() {
      var row: [String: String] = [:]
      for (index, name) in names.enumerated() { row[name] = reader.text(index) }
      rows.append(row)
    }
    return rows
  }

  @Test func `each name of a document is staged as it stands there, and in its order`() throws {
    let place = try TestWorkspace(published: .october)
    let truth = try Self.rows("\(place.downloads)/truth.csv")
    for names in Names.all {
      let folder = "\(place.root)/.abep/sample/staged/\(names.source)"
      let table = "\(folder)/\(try #require(try Files.list(folder).first))/table.csv"
      let staged = try Self.rows(table)
      let meant = truth.filter {
        $0["source"]?.hasPrefix("\(names.file)2") == true && $0["kind"] == names.kind
      }
      #expect(!meant.isEmpty)
      #expect(staged.map { $0[names.column] } == meant.map { $0["mention"] }, "\(names)")
    }
    let warnings = place.notices().filter { $0.level == .warning }.map(\.message)
    #expect(warnings == [])
  }

  @Test func `a page's towns and postcodes are those of the register`() throws {
    let place = try TestWorkspace(published: .october)
    let truth = try Self.rows("\(place.downloads)/truth.csv")
    let register = try Self.register(place)
    for source in ["ambrel_learning", "corvane_schools", "dorvena_alliance", "therelle_learning"] {
      let folder = "\(place.root)/.abep/sample/staged/\(source)"
      let staged = try Self.rows(
        "\(folder)/\(try #require(try Files.list(folder).first))/table.csv")
      let meant = truth.filter {
        $0["source"]?.hasPrefix("\(source)2") == true && $0["kind"] == "school"
      }
      #expect(staged.count == meant.count)
      for (row, answer) in zip(staged, meant) where answer["verdict"] == "one" {
        let school = try #require(register[answer["urn"] ?? ""])
        #expect(row["town"] == school["Town"], "\(row)")
        if let postcode = row["postcode"] { #expect(postcode == school["Postcode"]) }
      }
    }
  }

  /// The rows of the register by URN.
  private static func register(_ place: TestWorkspace) throws -> [String: [String: String]] {
    var reader = try DelimitedReader(
      path: "\(place.downloads)/edubasealldata20251001.csv",
      dialect: Dialect(encoding: .windows1252))
    let names = reader.header.names
    var rows: [String: [String: String]] = [:]
    while try reader.next() {
      var row: [String: String] = [:]
      for (index, name) in names.enumerated() { row[name] = reader.text(index) }
      rows[row["URN"] ?? ""] = row
    }
    return rows
  }
}
