import Foundation
import Tabular
import Testing

@testable import Pipeline

struct StageFolderTests {
  private struct Stopped: Error {}

  private func withFolder(_ work: (StageFolder) throws -> Void) throws {
    let root = TestWorkspace.temporary + "abep-stage-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Files.makeDirectories(root)
    try work(StageFolder(path: "\(root)/table"))
  }

  @Test func `an output is there whole, once it is made`() throws {
    try withFolder { folder in
      try folder.complete { path in
        #expect(!folder.isComplete)
        try Files.write([1], to: "\(path)/a")
      }
      #expect(folder.isComplete)
      #expect(try Files.list(folder.path) == ["a"])
      #expect(!Files.exists(folder.path + ".partial"))
    }
  }

  @Test func `what fails leaves nothing`() throws {
    try withFolder { folder in
      #expect(throws: Stopped.self) {
        try folder.complete { path in
          try Files.write([1], to: "\(path)/a")
          throw Stopped()
        }
      }
      #expect(!folder.isComplete)
      #expect(!Files.exists(folder.path + ".partial"))
    }
  }

  @Test func `what a crash left is no part of the next output`() throws {
    try withFolder { folder in
      try Files.makeDirectories(folder.path + ".partial/old")
      try folder.complete { try Files.write([1], to: "\($0)/new") }
      #expect(try Files.list(folder.path) == ["new"])
    }
  }

  @Test func `an output that is there is not written again`() throws {
    try withFolder { folder in
      try folder.complete { try Files.write([1], to: "\($0)/a") }
      try folder.complete { try Files.write([2], to: "\($0)/a") }
      #expect(try Files.read("\(folder.path)/a") == [1])
      #expect(!Files.exists(folder.path + ".partial"))
    }
  }
}
