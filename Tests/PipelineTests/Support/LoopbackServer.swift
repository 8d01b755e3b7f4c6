import Foundation
import Testing

/// A Python script that serves on this machine until its standard input ends, which is when whoever
/// holds this is gone.
final class LoopbackServer: Sendable {
  /// The first line that it printed: where it listens.
  let greeting: String
  private let input = Pipe()

  /// Starts a script, and waits for its first line.
  init(_ script: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B", script] + arguments
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while line.last != 0x0A, let byte = try output.fileHandleForReading.read(upToCount: 1)?.first {
      line.append(byte)
    }
    try #require(!line.isEmpty, "\(script) did not start")
    greeting = String(decoding: line.dropLast(), as: UTF8.self)
  }

  deinit { try? input.fileHandleForWriting.close() }
}
