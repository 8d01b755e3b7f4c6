import Curation
import Foundation
import Tabular
import Testing

@testable import Pipeline

/// Bytes that have gone bad where they are stored.
struct FlippedByteTests {
  /// What verifying finds: findings, or that it could not even read.
  private func found(in directory: String) -> [String] {
    do {
      return try ReleaseVerifier.verify(directory).map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// The files below a folder, sorted.
  private func files(below folder: String) throws -> [String] {
    try Files.list(folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return Files.isDirectory(path) ? try files(below: path) : [path]
    }
  }

  @Test func `a flipped byte is found in each file of a release, wherever in it`() throws {
    let place = try SmallEngland.workspace()
    try place.bring(SmallEngland.files(of: .october))
    _ = try place.run()
    let release = try place.shelf.entry().directory
    #expect(found(in: release) == [])
    let all = try files(below: release)
    #expect(Set(all.map { URL(filePath: $0).pathExtension }).count >= 6)
    for (turn, path) in all.enumerated() {
      let bytes = try Files.read(path)
      var changed = bytes
      // At the start, in the middle and at the end in turn.
      changed[[0, bytes.count / 2, bytes.count - 1][turn % 3]] ^= 1
      try Files.write(changed, to: path)
      #expect(found(in: release) != [], "\(path)")
      try Files.write(Array(bytes.dropLast()), to: path)
      #expect(found(in: release) != [], "\(path) cut short")
      try Files.remove(path)
      #expect(found(in: release) != [], "\(path) taken away")
      try Files.write(bytes, to: path)
    }
    #expect(found(in: release) == [])
    try Files.write([], to: "\(release)/schools.csv.bak")
    #expect(found(in: release) != [])
  }

  @Test func `a flipped byte is found in the snapshot of each source`() throws {
    let place = try TestWorkspace(published: .october)
    let sources = try place.store.sources()
    #expect(sources.count > 10)
    for (turn, source) in sources.enumerated() {
      let snapshot = try #require(try place.store.snapshots(of: source).last)
      let path = place.store.path(of: snapshot)
      let bytes = try Files.read(path)
      var changed = bytes
      changed[[0, bytes.count / 2, bytes.count - 1][turn % 3]] ^= 1
      try Files.write(changed, to: path)
      #expect(
        try place.store.damage() == [
          "\(source)/\(snapshot.file): its bytes are not those of its receipt; fetch it again"
        ])
      try Files.write(bytes, to: path)
    }
    #expect(try place.store.damage() == [])
  }
}
