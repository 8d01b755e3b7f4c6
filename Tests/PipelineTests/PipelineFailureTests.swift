import Glibc
import Tabular
import Testing

@testable import Pipeline

struct PipelineFailureTests {
  @Test(arguments: [
    ("open", ENOENT, PipelineFailure.Kind.noInput), ("open", EACCES, .inputOutput),
    ("read", EIO, .inputOutput), ("create", EACCES, .cannotCreate),
    ("create", EROFS, .cannotCreate), ("create", ENOTDIR, .cannotCreate),
    ("create", ENOSPC, .inputOutput), ("write", ENOSPC, .inputOutput),
    ("write", EDQUOT, .inputOutput), ("sync", EIO, .inputOutput),
  ])
  func `a file's failure is of the kind that tells what to do`(
    operation: String, code: Int32, kind: PipelineFailure.Kind
  ) {
    let error = FileFailure(path: "/data/raw/x", operation: operation, code: code)
    let failure = PipelineFailure(error, in: Workspace(root: "/data"))
    #expect(failure.kind == kind)
    #expect(failure.message.hasPrefix("raw/x: could not \(operation) it: "))
    #expect(
      failure.message.hasSuffix("; make room and run again")
        == [ENOSPC, EDQUOT].contains(code))
  }

  @Test func `paths are told as seen from the workspace, and others as they are`() {
    let workspace = Workspace(root: "/data/abep")
    #expect(workspace.shortened("/data/abep/raw/x and (/data/abep/y)") == "raw/x and (y)")
    for text in ["/mnt/data/abep/x", "/data/abepx/y", "no path", "/data/abep"] {
      #expect(workspace.shortened(text) == text)
    }
    #expect(Workspace(root: "/").shortened("/raw/x") == "/raw/x")
    #expect(workspace.relative("/data/abep/raw/x") == "raw/x")
    #expect(workspace.relative("/data/abepx") == "/data/abepx")
  }

  @Test func `the workspace is found from any folder in it`() throws {
    let place = try TestWorkspace()
    let deep = "\(place.root)/pipelines/sample/sources"
    #expect(try Workspace.containing(deep) == place.workspace)
    #expect(try Workspace.containing(place.root) == place.workspace)
    let error = #expect(throws: PipelineFailure.self) { try Workspace.containing("/proc") }
    #expect(error?.kind == .noInput)
    #expect(error?.message.contains("--root") == true)
  }

  @Test func `an output that cannot be made is said, and nothing is published`() throws {
    for folder in ["raw", "curated", ".abep"] {
      let place = try TestWorkspace()
      try place.bring(.october)
      try Files.write([], to: "\(place.root)/\(folder)")
      let failure = try #require(place.failure { _ = try place.run() })
      #expect(failure.kind == .cannotCreate)
      #expect(failure.message == "\(folder): could not create it: Not a directory")
      try Files.remove("\(place.root)/\(folder)")
      #expect(try place.run().verdict == .published)
    }
  }

  @Test func `where .abep has lost a file, it is said that it can be rebuilt`() throws {
    let place = try TestWorkspace()
    try place.bring(.october)
    for stage in [Stage.fetch, .parse] { _ = try place.only(stage) }
    let staged = "\(place.root)/.abep/sample/staged/establishments"
    try Files.remove("\(staged)/\(try Files.list(staged)[0])/table.csv")
    let failure = try #require(place.failure { _ = try place.only(.link) })
    #expect(failure.message.hasSuffix("; all in .abep can be rebuilt: remove it and run again"))
    try Files.remove("\(place.root)/.abep")
    #expect(try place.rerun().verdict == .published)
  }
}
