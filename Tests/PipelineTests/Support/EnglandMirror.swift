import Foundation
import Testing
import Transfer

/// The local mirror of the addresses of England's sources, in a process that ends with this one.
final class EnglandMirror {
  /// Where it listens.
  let address: WebAddress
  private let process: Process
  private let input: Pipe
  private let log: String
  private var linesRead = 0

  /// The real data that it serves.
  static let data = TestWorkspace.package + "/../shared/data"

  /// Starts it; files of this day and later are not there yet.
  init(today: String, log: String) throws {
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", TestWorkspace.package + "/Tests/Mirror/mirror.py", "--data", Self.data,
      "--today", today, "--log", log,
    ]
    input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while line.last != 0x0A, let byte = try output.fileHandleForReading.read(upToCount: 1)?.first {
      line.append(byte)
    }
    address = try #require(WebAddress(String(decoding: line.dropLast(), as: UTF8.self)))
    self.log = log
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.terminate()
  }

  /// The requests since this was last asked: status and path, in no order that means anything.
  func requests() throws -> [(status: Int, path: String)] {
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    defer { linesRead = lines.count }
    return lines.dropFirst(linesRead).compactMap { line in
      let words = line.split(separator: " ")
      return Int(words[0]).map { ($0, String(words[1])) }
    }
  }
}
