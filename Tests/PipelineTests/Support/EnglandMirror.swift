import Foundation
import Testing
import Transfer

/// The local mirror of the addresses of England's sources, in a process that ends with this one.
final class EnglandMirror {
  /// Where it listens.
  let address: WebAddress
  private let server: LoopbackServer
  private let log: String
  private var linesRead = 0

  /// The real data that it serves.
  static let data = TestWorkspace.package + "/../shared/data"

  /// Starts it; files of this day and later are not there yet.
  init(today: String, log: String) throws {
    server = try LoopbackServer(
      TestWorkspace.package + "/Tests/Mirror/mirror.py",
      ["--data", Self.data, "--today", today, "--log", log])
    address = try #require(WebAddress(server.greeting))
    self.log = log
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
