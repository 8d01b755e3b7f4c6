import Foundation
import Synchronization
import Testing
import Transfer

struct PolitenessTests {
  @Test func `who asks is told, and nothing more`() throws {
    let visit = try Visit()
    visit.policy.userAgent = "abep/1 (tests)"
    _ = try visit.get("plain")
    let host = try visit.address("plain").authority
    #expect(
      try visit.requests() == [
        "GET /plain?t=\(visit.test) accept: */*; accept-encoding: gzip; host: \(host);"
          + " user-agent: abep/1 (tests)"
      ])
  }

  @Test func `a pause lies between two requests to a host, redirects included`() throws {
    let visit = try Visit()
    visit.policy.pauseSeconds = 2
    _ = try visit.get("moved")
    _ = try visit.get("plain")
    #expect(visit.time.waits == [2, 2])
  }

  @Test func `a host that asked to wait is let alone by everyone`() throws {
    let visit = try Visit()
    visit.policy.attempts = 2
    _ = try visit.get("too-many")
    // The wait was waited: nobody waits again.
    _ = try visit.get("plain")
    #expect(visit.time.waits == [7])
  }

  @Test func `one host is asked one thing at a time, whoever asks`() async throws {
    let visit = try Visit()
    let downloader = visit.downloader
    let download = Download(try visit.address("alone"), kind: .csv)
    let folder = visit.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          try await onThread { try downloader.download(download, to: "\(folder)/\(number)") }
        }
      }
      try await group.waitForAll()
    }
    let busy = try visit.requests().filter { $0.hasPrefix("busy ") }
    #expect(busy == Array(repeating: "busy 1", count: 8))
    #expect(try visit.files().count == 8)
  }

  @Test func `two hosts are asked at the same time`() async throws {
    let visit = try Visit()
    let downloader = visit.downloader
    let folder = visit.folder
    // The server answers neither before both have asked.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for host in ["127.0.0.1", "localhost"] {
        let download = Download(try visit.address("together", host: host), kind: .csv)
        group.addTask {
          try await onThread { try downloader.download(download, to: "\(folder)/\(host)") }
        }
      }
      try await group.waitForAll()
    }
    #expect(try visit.files() == ["127.0.0.1", "localhost"])
  }
}

/// Runs what blocks on a thread of its own.
private func onThread(_ work: @escaping @Sendable () throws -> TransferOutcome) async throws {
  try await withCheckedThrowingContinuation {
    (continuation: CheckedContinuation<Void, any Error>) in
    Thread.detachNewThread {
      continuation.resume(with: Result { _ = try work() })
    }
  }
}
