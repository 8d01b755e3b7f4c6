import Foundation
import Testing
import Transfer

/// A test's own visits to the fault server: a folder, a clock and a policy.
final class Visit {
  let server: FaultServer
  /// What tells the test's requests from those of others.
  let test = UUID().uuidString
  let folder: String
  let time = StoppedClock()
  var policy = TransferPolicy()
  var mirror: WebAddress?
  private var made: Downloader?

  init() throws {
    server = try #require(
      FaultServer.shared, "the fault server did not start: it needs python3 and openssl")
    folder = NSTemporaryDirectory() + "abep-transfer-" + test
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    policy.certificateAuthority = server.authorities
    policy.pauseSeconds = 0
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Where the file is to stand.
  var path: String { folder + "/schools.csv" }

  /// The downloader, made when it is first used.
  var downloader: Downloader {
    if let made { return made }
    let downloader = Downloader(policy: policy, clock: time.clock, mirror: mirror)
    made = downloader
    return downloader
  }

  func address(_ behaviour: String, server name: String = "http", host: String = "127.0.0.1") throws
    -> WebAddress
  {
    try server.address(behaviour, test: test, server: name, host: host)
  }

  /// Downloads what a behaviour serves.
  func get(
    _ behaviour: String, server name: String = "http", kind: BodyKind = .csv,
    validators: Validators? = nil, hosts: Set<String> = [], maximumBytes: Int? = nil
  ) throws -> TransferOutcome {
    try downloader.download(
      Download(
        address(behaviour, server: name), validators: validators, kind: kind, allowedHosts: hosts,
        maximumBytes: maximumBytes),
      to: path)
  }

  /// The bytes of a file in the folder; nil where there is none.
  func bytes(_ name: String = "schools.csv") -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
  }

  /// The names in the folder, in order.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// The requests that the server got, a line each.
  func requests() throws -> [String] {
    let downloader = Downloader(policy: policy, clock: time.clock)
    let file = folder + ".log"
    defer { try? FileManager.default.removeItem(atPath: file) }
    _ = try downloader.download(Download(address("log")), to: file)
    return try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}

/// What the server sends whole.
let wholeFile = Array(
  "URN,Name\r\n".utf8
    + (100_000..<100_400).flatMap { Array("\($0),School \($0)\r\n".utf8) })
