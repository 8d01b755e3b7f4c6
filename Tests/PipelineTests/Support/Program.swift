import Foundation
import Tabular

/// The program that was built beside the tests, run as a process of its own.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appending(path: "abep").path
    // Under a runner of another place, the build folder of the package.
    return Files.exists(beside) ? beside : TestWorkspace.package + "/.build/debug/abep"
  }()

  /// Runs it, or another program, to its end.
  static func run(
    _ arguments: [String], of program: String = path, environment: [String: String] = [:]
  ) async throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    // What is said fits into a pipe's buffer, so that it can be read when all is over.
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    func text(_ pipe: Pipe) -> String {
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    return Result(status: status, output: text(output), errors: text(errors))
  }
}
