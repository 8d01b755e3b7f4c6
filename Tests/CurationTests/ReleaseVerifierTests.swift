import Tabular
import Testing

@testable import Curation

struct ReleaseVerifierTests {
  /// A release in a folder of its own.
  private func release(_ scratch: Scratch) throws -> String {
    let path = scratch.appending("r")
    _ = try ReleaseBuilder.build(SmallEngland().inputs, into: path)
    return path
  }

  /// Replaces text in a file of a release.
  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    try #require(text.contains(old))
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try Files.write(Array("\(parts[0])\(new)\(parts[1])".utf8), to: path)
  }

  @Test func `a whole release has no findings`() throws {
    let scratch = try Scratch()
    #expect(try ReleaseVerifier.verify(release(scratch)) == [])
  }

  @Test func `a flipped byte is found in every file`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    for file in try ReleaseManifest.files(in: path) {
      let bytes = try Files.read("\(path)/\(file)")
      guard let last = bytes.indices.last else { continue }
      var broken = bytes
      broken[last / 2] ^= 1
      try Files.write(broken, to: "\(path)/\(file)")
      let findings = try ReleaseVerifier.verify(path)
      #expect(findings.contains { $0.check == "file_hash" && $0.file == file }, "\(file)")
      try Files.write(bytes, to: "\(path)/\(file)")
    }
    #expect(try ReleaseVerifier.verify(path) == [])
  }

  @Test func `a dropped row is found by its count and by what pointed at it`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    let lines = try Files.read("\(path)/schools.csv").split(separator: 0x0A)
    let kept = lines.filter { !$0.starts(with: Array("100001,".utf8)) }
    #expect(kept.count == lines.count - 1)
    try Files.write(Array(kept.joined(separator: [0x0A])) + [0x0A], to: "\(path)/schools.csv")
    let findings = try ReleaseVerifier.verify(path)
    #expect(
      findings.contains {
        $0.description
          == "schools.csv: has 7 rows; datapackage.json states 8 [table_count]"
      })
    #expect(
      findings.contains {
        $0.description
          == "school_trusts.csv, record 1, urn: 100001 stands in no row of schools.csv [references]"
      })
  }

  @Test func `a repeated key is found with its record`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit("\(path)/schools.csv", "\n100002,", "\n100001,")
    let findings = try ReleaseVerifier.verify(path)
    #expect(
      findings.contains {
        $0.description == "schools.csv, record 2, urn: repeats the key 100001 [unique_keys]"
      })
  }

  @Test(
    arguments: [
      ("schools.csv", ",english_la,", ",elsewhere,", "closed_words", "area"),
      ("schools.csv", ",true,", ",yes,", "cell_types", "is_state_funded"),
      ("schools.csv", "\n100002,", "\n2,", "number_ranges", "urn"),
      ("schools.csv", ",Birch Primary,", ",,", "required_cells", "school_name"),
      ("local_authorities.csv", "E06000001,805", "E06000001,80", "text_forms", "old_la_code"),
      ("la_profile.csv", ",z", ",", "required_cells", nil),
      ("la_profile.csv", ",z", ",NA", "general_null", nil),
      ("la_profile.csv", "West Midlands", "The West Midlands", "geog_region_combos", nil),
      (
        "la_profile.csv", "2023,Reporting year,National", "23,Reporting year,National",
        "time_period", "time_period"
      ),
      (
        "la_profile.meta.csv", ",%,1,", ",percent,1,", "meta_ind_unit_validation",
        "indicator_unit"
      ),
      ("la_profile.meta.csv", "Nursery schools", "Schools", "meta_dupe_label", "label"),
    ] as [(String, String, String, String, String?)])
  func `a broken cell is found`(
    _ file: String, _ old: String, _ new: String, _ check: String, _ column: String?
  ) throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit("\(path)/\(file)", old, new)
    let found = try ReleaseVerifier.verify(path).filter { $0.check == check && $0.file == file }
    #expect(!found.isEmpty)
    #expect(column == nil || found.contains { $0.column == column })
    #expect(found.allSatisfy { $0.record != nil })
  }

  @Test func `figures that do not add up are found`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit(
      "\(path)/la_profile.csv", "National,E92000001,England,,,,,,5,",
      "National,E92000001,England,,,,,,6,")
    let findings = try ReleaseVerifier.verify(path)
    #expect(
      findings.contains {
        $0.description
          == "la_profile.csv, school_count: is 6 in the row of England in 2023; its authorities add up to 5 "
          + "[indicator_sums]"
      })
  }

  @Test func `figures that are too large to add up are found`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    let file = "\(path)/la_profile.csv"
    let huge = String(repeating: "9", count: 18)
    let lines = String(decoding: try Files.read(file), as: UTF8.self).split(separator: "\n")
    let header = try #require(lines.first).split(
      separator: ",", omittingEmptySubsequences: false)
    let column = try #require(header.firstIndex(of: "school_count"))
    let damaged = lines.flatMap { line in
      guard line.contains("Local authority") else { return [String(line)] }
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[column] = huge
      return [String](repeating: cells.joined(separator: ","), count: 10)
    }
    try Files.write(Array((damaged.joined(separator: "\n") + "\n").utf8), to: file)
    let findings = try ReleaseVerifier.verify(path)
    #expect(
      findings.contains {
        $0.check == "indicator_sums" && $0.message.contains("too large to add up")
      })
  }

  @Test(arguments: ["trusts.csv", "la_profile.csv", "local_authorities.csv", "schools.csv"])
  func `a table that is emptied or removed is found and the others are still told`(
    _ file: String
  ) throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit("\(path)/school_trusts.csv", "100001,", "1,")
    try Files.write([], to: "\(path)/\(file)")
    let emptied = try ReleaseVerifier.verify(path)
    #expect(emptied.contains { $0.check == "table_readable" && $0.file == file })
    #expect(emptied.contains { $0.check == "references" && $0.file == "school_trusts.csv" })
    try Files.remove("\(path)/\(file)")
    let removed = try ReleaseVerifier.verify(path)
    #expect(removed.contains { $0.check == "table_present" && $0.file == file })
    #expect(removed.contains { $0.check == "references" && $0.file == "school_trusts.csv" })
  }

  @Test func `metadata without the types of its columns is found`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit("\(path)/la_profile.meta.csv", "col_type", "col_kind")
    let findings = try ReleaseVerifier.verify(path)
    #expect(
      findings.contains { $0.check == "table_header" && $0.file == "la_profile.meta.csv" })
  }

  @Test func `a missing table and an added file are found`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try Files.write([1], to: "\(path)/extra.txt")
    try edit("\(path)/SHA256SUMS", "trusts.csv", "trusts2.csv")
    let findings = try ReleaseVerifier.verify(path)
    #expect(findings.contains { $0.check == "file_listed" && $0.file == "extra.txt" })
    #expect(findings.contains { $0.check == "file_present" })
  }

  @Test func `a map that was drawn later is covered once the release is sealed again`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try Files.makeDirectories("\(path)/map")
    try Files.write(Array("<p>".utf8), to: "\(path)/map/index.html")
    #expect(try ReleaseVerifier.verify(path).map(\.check) == ["file_listed"])
    try ReleaseManifest.seal(path)
    #expect(try ReleaseVerifier.verify(path) == [])
    try Files.write(Array("<b>".utf8), to: "\(path)/map/index.html")
    #expect(try ReleaseVerifier.verify(path).map(\.check) == ["file_hash"])
  }

  @Test func `an id that the content does not give is found`() throws {
    let scratch = try Scratch()
    let path = try release(scratch)
    try edit("\(path)/datapackage.json", "\"inputs_hash\": \"inputs\"", "\"inputs_hash\": \"else\"")
    let findings = try ReleaseVerifier.verify(path)
    #expect(findings.contains { $0.check == "release_id" })
  }
}
