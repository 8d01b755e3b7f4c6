import Foundation
import Pipeline
import Sample
import Tabular
import Testing

/// The sample under `raw/sample` and its release under `curated/sample` are what the program makes.
///
/// Where one of these fails after a change that was meant, count up the version of the stage that
/// changed, so that nobody's old release is taken for current, and record the sample anew with
/// `make sample`.
struct CommittedSampleTests {
  private static let raw = "\(TestWorkspace.package)/raw/sample"
  private static let curated = "\(TestWorkspace.package)/curated/sample"

  /// The paths and hashes of all files below a folder.
  private func hashes(below folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !Files.isDirectory("\(folder)/\(name)") {
      found[name] = try SHA256.hexadecimal(ofFile: "\(folder)/\(name)").digest
    }
    return found
  }

  @Test func `the committed snapshots are those of the seed, byte for byte`() throws {
    let workspace = try TestWorkspace()
    let folder = "\(workspace.root)/made"
    let sample = try SampleEngland(
      seed: 1, schools: 2500,
      authorities: SampleAuthorities(
        tables: "\(TestWorkspace.package)/pipelines/england/reference"))
    let files = try sample.write(into: folder).files
    let store = SnapshotStore(folder: Self.raw)
    let snapshots = try Files.list(Self.raw).flatMap { try store.snapshots(of: $0) }
    #expect(Set(snapshots.map(\.original)) == Set(files.map(\.name)))
    for snapshot in snapshots {
      let made = try Files.read("\(folder)/\(snapshot.original)")
      #expect(SHA256.hexadecimal(of: made) == snapshot.sha256, "\(snapshot.original)")
    }
    #expect(try store.damage().isEmpty)
  }

  @Test func `the committed partnership register is that of the seed, byte for byte`() throws {
    let workspace = try TestWorkspace()
    let sample = try SampleEngland(
      seed: 1, schools: 2500,
      authorities: SampleAuthorities(
        tables: "\(TestWorkspace.package)/pipelines/england/reference"))
    try sample.writeRegister(into: "\(workspace.root)/register")
    for file in try Files.list("\(workspace.root)/register") {
      let made = try Files.read("\(workspace.root)/register/\(file)")
      #expect(made == (try Files.read("\(TestWorkspace.package)/pipelines/sample/\(file)")))
    }
  }

  @Test func `the committed release is what a run makes of the snapshots, byte for byte`() throws {
    let workspace = try TestWorkspace()
    try Files.makeDirectories("\(workspace.root)/raw")
    try Files.copy(Self.raw, to: "\(workspace.root)/raw/sample")
    let outcome = try workspace.rerun()
    #expect(outcome.verdict == .published)
    let id = try #require(outcome.release)
    #expect(id == Files.linkTarget("\(Self.curated)/latest"))
    let made = try hashes(below: "\(workspace.root)/curated/sample/\(id)")
    let committed = try hashes(below: "\(Self.curated)/\(id)")
    #expect(made == committed)
    #expect(made.count > 20)
  }

  @Test func `a fresh clone has nothing to publish`() throws {
    let workspace = try TestWorkspace()
    try Files.makeDirectories("\(workspace.root)/raw")
    try Files.makeDirectories("\(workspace.root)/curated/sample")
    try Files.copy(Self.raw, to: "\(workspace.root)/raw/sample")
    let id = try #require(Files.linkTarget("\(Self.curated)/latest"))
    try Files.copy("\(Self.curated)/\(id)", to: "\(workspace.root)/curated/sample/\(id)")
    try Files.link("\(workspace.root)/curated/sample/latest", to: id)
    let outcome = try workspace.rerun()
    #expect(outcome.verdict == .unchanged)
    #expect(outcome.release == id)
  }
}
