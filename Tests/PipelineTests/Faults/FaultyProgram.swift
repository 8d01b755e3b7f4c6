import Foundation
import Tabular
import Testing

/// The real program on a disk that fails it, by a library that is preloaded into it.
struct FaultyProgram {
  private static let compiler = ["/usr/bin/clang", "/opt/swift/usr/bin/clang", "/usr/bin/cc"].first
  {
    Files.exists($0)
  }
  /// Whether it can be made on this machine.
  static var isThere: Bool { compiler != nil && Files.exists(Program.path) }

  private let folder: TestWorkspace
  private var library: String { "\(folder.root)/faults.so" }

  /// Makes the library.
  init() async throws {
    folder = try TestWorkspace(holdingPipelines: false)
    let source = try #require(Bundle.module.path(forResource: "Fixtures/faults", ofType: "c"))
    let result = try await Program.run(
      ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"],
      of: #require(Self.compiler))
    try #require(result.status == 0, "\(result.errors)")
  }

  /// The moment at which the program's clock stands, where nothing else is said: that of the tests.
  private static let moment = "1769914800"

  /// Runs the program in a workspace with a fault of `faults.c`.
  func run(_ words: [String], in place: TestWorkspace, _ faults: [String: String]) async throws
    -> Program.Result
  {
    try await Program.run(
      words + ["--root", place.root],
      environment: [
        "LD_PRELOAD": library, "FAULT_ROOT": place.root, "FAULT_CLOCK": Self.moment,
      ].merging(faults) { $1 })
  }

  /// Runs the program to its end, and writes down what it does to the disk.
  func record(_ words: [String], in place: TestWorkspace, _ faults: [String: String] = [:])
    async throws -> DiskRecord
  {
    let file = "\(folder.root)/record-\(UUID().uuidString)"
    let result = try await run(
      words, in: place, ["FAULT_RECORD": file].merging(faults) { $1 })
    try #require(result.status == 0, "\(result.errors)")
    return try DiskRecord(file, of: place.root)
  }
}
