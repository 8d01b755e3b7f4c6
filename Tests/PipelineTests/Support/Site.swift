import Foundation
import Pipeline
import Tabular
import Testing
import Transfer

/// A web site of one test's own on this machine, which ends with it.
final class Site: Sendable {
  let folder: String
  let address: WebAddress
  private let server: LoopbackServer

  init() throws {
    folder = TestWorkspace.temporary + "abep-site-" + UUID().uuidString
    try Files.makeDirectories(folder)
    let script = try #require(Bundle.module.path(forResource: "Fixtures/site", ofType: "py"))
    server = try LoopbackServer(script, [folder])
    let port = try #require(Int(server.greeting))
    address = try #require(WebAddress("http://127.0.0.1:\(port)"))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Publishes a file under an address without its scheme, with an answer of another kind for it.
  func publish(_ bytes: [UInt8], at place: String, answer: String? = nil) throws {
    let path = "\(folder)/\(place)"
    try Files.makeDirectories(URL(filePath: path).deletingLastPathComponent().path)
    try Files.write(bytes, to: path)
    try self.answer(answer, at: place)
  }

  /// Answers otherwise at an address from now on, or as usual again.
  func answer(_ answer: String?, at place: String) throws {
    let path = "\(folder)/\(place).answer"
    try Files.makeDirectories(URL(filePath: path).deletingLastPathComponent().path)
    guard let answer else { return try Files.remove(path) }
    try Files.write(Array(answer.utf8), to: path)
  }

  /// Takes a file away.
  func withdraw(_ place: String) throws {
    try Files.remove("\(folder)/\(place)")
  }

  /// The requests since this was last asked, each as `status host/path`.
  func requests() throws -> [String] {
    let path = "\(folder)/requests.log"
    guard Files.exists(path) else { return [] }
    defer { try? Files.remove(path) }
    return String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").map {
      $0.replacingOccurrences(of: " /", with: " ")
    }
  }
}
