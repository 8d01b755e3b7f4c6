import Testing
import Education
import Geography
import Tabular

@testable import Curation

/// England as its real registers have it, staged from the shared data.
struct RealRegister {
  let inputs: ReleaseInputs

  /// Stages and reads the register of a day into `scratch`, with the links of another.
  init(_ day: String, links: String, in scratch: Scratch) throws {
    let date = try #require(CalendarDate(Array(day.utf8)[...], form: .compact))
    let gias = Places.data + "/gias"
    func stage(_ schema: TableSchema, _ file: String, _ name: String) throws
      -> Registers.StagedTables.Table
    {
      let path = scratch.appending("\(day)-\(name).csv")
      let conversion = TableConversion(schema, contract: Contract())
      var reader = try DelimitedReader(
        path: "\(gias)/\(file)", dialect: Dialect(encoding: .windows1252), name: file)
      var writer = DelimitedWriter(
        header: conversion.stagedHeader, to: try FileSink(creating: path))
      _ = try conversion.run(&reader, into: &writer) { _, _ in }
      _ = try writer.finish()
      return .init(path: path, source: name, date: date)
    }
    var issues = IssueLog()
    let authorities = try AuthorityRegister(directory: Places.root + "/pipelines/england/reference")
    let registers = try Registers.read(
      .init(
        establishments: stage(
          GIAS.establishments, "edubasealldata\(day).csv", "establishments"),
        links: stage(GIAS.links, "links_edubasealldata\(links).csv", "links"),
        groups: stage(GIAS.groups, "allgroupsdata20220331.csv", "groups"),
        groupLinks: stage(GIAS.groupLinks, "alllinksdata20220331.csv", "group_links")),
      authorities: authorities, issues: &issues)
    let ons = Places.data + "/ons"
    let file = try #require(Files.list(ons).first { $0.hasSuffix(".geojson") })
    let boundaries = try BoundaryCollection(
      geoJSON: Files.read("\(ons)/\(file)"), file: file, codeProperty: "CTYUA24CD")
    let rows = registers.schools.count
    inputs = ReleaseInputs(
      pipeline: "england", title: "England's schools by local authority",
      description: "Schools, trusts and local authorities of England from public registers.",
      isSynthetic: false, registers: registers, boundaries: boundaries,
      boundaryVintage: "December 2024",
      boundaryAttribution: "Source: Office for National Statistics",
      sources: [
        SourceReference(
          name: "establishments", dialect: "gias-establishments",
          title: "Get Information About Schools: establishments",
          url: "https://get-information-schools.service.gov.uk/Downloads",
          file: "edubasealldata\(day).csv", date: date,
          sha256: String(repeating: "0", count: 64), bytes: 1, licence: "OGL-UK-3.0",
          licenceURL: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
          attribution: "Contains public sector information.", rowsRead: rows, rowsKept: rows)
      ],
      inputsHash: "real-\(day)", mapVersion: "1")
  }
}
