import Foundation
import Tabular
import Testing

/// The pipeline `sample` with four authorities, a few schools and no boundaries, so that a run takes
/// a moment: it can be done again after each of a thousand accidents.
enum SmallEngland {
  /// The authorities: what was once Cleveland.
  private static let authorities = ["805", "806", "807", "808"]
  private static let names = ["Hartlepool", "Middlesbrough", "Redcar", "Stockton"]
  private static let sources = [
    "establishment_links", "establishments", "group_links", "groups", "school_names",
    "partnerships/dorvena_alliance",
  ]

  /// The columns that codes of authorities stand in.
  private static let codes = [
    "old_la_code", "neighbour_old_la_code", "old_la_codes", "successor_old_la_codes",
  ]

  /// A workspace with the pipeline and nothing else.
  static func workspace() throws -> TestWorkspace {
    let place = try TestWorkspace()
    let pipeline = "\(place.root)/pipelines/sample"
    let kept = try sources.map { ($0, try Files.read("\(pipeline)/sources/\($0).json5")) }
    try Files.remove("\(pipeline)/sources")
    try Files.makeDirectories("\(pipeline)/sources/partnerships")
    for (name, bytes) in kept { try Files.write(bytes, to: "\(pipeline)/sources/\(name).json5") }
    for (name, least) in [("establishments", 400), ("establishment_links", 1), ("group_links", 1)] {
      try place.edit(
        "pipelines/sample/sources/\(name).json5", "least_rows: \(least)", "least_rows: 0")
    }
    for name in ["partnership_areas", "partnership_members"] {
      try keep("\(pipeline)/\(name).csv") { _ in false }
    }
    try keep("\(pipeline)/partnerships.csv") { $0.hasPrefix("dorvena_alliance,") }
    try keepAuthorities("\(place.root)/pipelines/england/reference")
    // Of England itself its facts and models are read and no more.
    let england = "\(place.root)/pipelines/england"
    for name in try Files.list(england) where !["reference", "models"].contains(name) {
      try Files.remove("\(england)/\(name)")
    }
    return place
  }

  /// Keeps the lines of a table, besides its header, that are wanted.
  private static func keep(_ path: String, _ isWanted: (String) -> Bool) throws {
    try Files.write(kept(Files.read(path), isWanted), to: path)
  }

  private static func kept(_ bytes: [UInt8], _ isWanted: (String) -> Bool) -> [UInt8] {
    let lines = bytes.lines
    return Array(lines.prefix(1).joined())
      + lines.dropFirst().filter { isWanted(String(decoding: $0, as: UTF8.self)) }.joined()
  }

  private static func keepAuthorities(_ folder: String) throws {
    for name in try Files.list(folder) where name.hasSuffix(".csv") {
      let path = "\(folder)/\(name)"
      // Areas that are none of England's, and its mayors', stay whole.
      if ["other_areas.csv", "devolved_areas.csv"].contains(name) { continue }
      if name == "regions.csv" {
        try keep(path) { $0.contains(",North East") }
        continue
      }
      var reader = try DelimitedReader(path: path)
      let columns = codes.compactMap { reader.header.index(of: $0) }
      var writer = DelimitedWriter(header: reader.header.names)
      while try reader.next() {
        let found = columns.flatMap { reader.text($0).split(separator: ";").map(String.init) }
        let isHistoric = name == "historic_local_authorities.csv"
        let known = isHistoric ? Array(found.dropFirst()) : found
        guard !known.isEmpty, known.allSatisfy(authorities.contains) else { continue }
        for column in reader.header.names.indices { writer.append(reader.text(column)) }
        try writer.endRecord()
      }
      try Files.write(writer.finish(), to: path)
    }
  }

  /// The files of a synthetic England, of those authorities only.
  static func files(of all: SampleFiles) -> SampleFiles {
    var small = SampleFiles([:])
    func take(_ source: String, _ isWanted: (String) -> Bool) {
      let name = all.name(source)
      small.bytes[name] = all.bytes[name].map { kept($0, isWanted) }
    }
    let codes = authorities.map { "\"\($0)\"" }
    func isThere(_ line: String) -> Bool { codes.contains { line.contains(",\($0),") } }
    take("establishments", isThere)
    take("group_links", isThere)
    let numbers = small.numbers(in: "establishments", column: 0)
    let groups = small.numbers(in: "group_links", column: 1)
    take("groups") { groups.contains(Self.number($0, column: 0)) }
    take("establishment_links") { numbers.contains(Self.number($0, column: 0)) }
    for (name, bytes) in all.bytes {
      if name.hasPrefix("school_names") {
        small.bytes[name] = kept(bytes) { line in names.contains { line.contains($0) } }
      }
      if name.hasPrefix("dorvena") { small.bytes[name] = bytes }
    }
    return small
  }

  fileprivate static func number(_ line: String, column: Int) -> String {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    return cells.count > column ? cells[column].replacingOccurrences(of: "\"", with: "") : ""
  }
}

extension SampleFiles {
  /// The numbers in a column of a source's file.
  fileprivate func numbers(in source: String, column: Int) -> Set<String> {
    Set(
      (bytes[name(source)] ?? []).lines.dropFirst().map {
        SmallEngland.number(String(decoding: $0, as: UTF8.self), column: column)
      })
  }
}
