import Foundation
import Testing
import Transfer

/// The server that behaves badly on demand, one for all tests of the process.
///
/// It ends when its standard input does, and that is when this process ends.
struct FaultServer: Sendable {
  /// The ports, by name.
  let ports: [String: Int]
  /// The file of authorities to trust.
  let authorities: String
  /// What must stay open for the server to live.
  private let input: Pipe

  static let shared: FaultServer? = try? start()

  /// Its address for a behaviour, with the name of the test that asks.
  func address(
    _ behaviour: String, test: String, server: String = "http", host: String = "127.0.0.1"
  ) throws -> WebAddress {
    let port = try #require(ports[server])
    let scheme = server == "http" ? "http" : "https"
    return try #require(WebAddress("\(scheme)://\(host):\(port)/\(behaviour)?t=\(test)"))
  }

  private static func start() throws -> FaultServer {
    let script = try #require(
      Bundle.module.url(forResource: "Fixtures/fault_server", withExtension: "py"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while line.last != 0x0A, let byte = try output.fileHandleForReading.read(upToCount: 1)?.first {
      line.append(byte)
    }
    var ports: [String: Int] = [:]
    var authorities = ""
    for word in String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts[0] == "authorities" {
        authorities = String(parts[1])
      } else {
        ports[String(parts[0])] = Int(parts[1])
      }
    }
    return FaultServer(ports: ports, authorities: authorities, input: input)
  }
}
