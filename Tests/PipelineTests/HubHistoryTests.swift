import Education
import Foundation
import Pipeline
import Tabular
import Testing

/// The seventeen versions of the hub finder's file, read by the one declaration of today.
@Suite(
  .enabled(
    if: Files.isDirectory(EnglandMirror.data + "/hubs/history"), "../shared/data is not there"))
struct HubHistoryTests {
  private static let folder = EnglandMirror.data + "/hubs/history"
  private static let england = TestWorkspace.package + "/pipelines/england"

  /// Stages a file by the declaration, and reads the hubs and areas in it.
  private func read(_ file: String) throws -> Provision {
    let path = "\(Self.england)/sources/hubs/teaching_school_hubs.json5"
    let source = try SourceDefinition(
      Files.read(path), name: "teaching_school_hubs", file: "teaching_school_hubs.json5")
    let declared = try #require(source.programme)
    let staged = FileManager.default.temporaryDirectory
      .appendingPathComponent("abep-hubs-\(UUID().uuidString).csv").path
    defer { try? Files.remove(staged) }
    let conversion = TableConversion(try #require(source.content.schema), contract: source.contract)
    var reader = try DelimitedReader(
      path: "\(Self.folder)/\(file)", dialect: source.dialect, name: file)
    var writer = DelimitedWriter(
      header: conversion.stagedHeader, to: try FileSink(creating: staged))
    let outcome = try conversion.run(&reader, into: &writer) { issue, _ in
      Testing.Issue.record("\(file): \(issue)")
    }
    _ = try writer.finish()
    #expect(outcome.read == 87, "\(file)")
    let day = try #require(CalendarDate(iso: String(file.prefix(10))))
    let registers = Registers(
      asAt: day, authorities: try AuthorityRegister(directory: "\(Self.england)/reference"),
      schools: [], trusts: [], memberships: [], successions: [], links: [])
    return try ProvisionReader(registers, tables: .none).read([
      ProgrammeSource(
        key: declared.key, programme: declared.programme, columns: declared.columns,
        source: source.name,
        table: .init(path: staged, source: source.name, date: day))
    ])
  }

  @Test func `every version is read, and every area in it is an authority or a part of one`() throws
  {
    let files = try Files.list(Self.folder).filter { $0.hasSuffix(".csv") }
    #expect(files.count == 17)
    for file in files {
      let provision = try read(file)
      let lost = provision.remarks.filter(\.isLost).map(\.text)
      // A town, and a name for no stated boroughs.
      #expect(
        lost == (file.hasPrefix("2024-08-14") ? ["Harpenden", "East London"] : []), "\(file)")
      // Before December 2023 hubs go by their names, which some share.
      #expect((83...87).contains(provision.hubs.count), "\(file)")
      #expect(Set(provision.areas.map(\.authority.code)).count >= 151, "\(file)")
    }
  }
}
