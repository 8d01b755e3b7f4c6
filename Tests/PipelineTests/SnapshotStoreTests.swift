import Foundation
import JSONText
import Pipeline
import Tabular
import Testing

/// A store of one test's own.
private final class Shelf {
  let folder = TestWorkspace.temporary + "abep-store-" + UUID().uuidString
  var store: SnapshotStore { SnapshotStore(folder: "\(folder)/raw") }

  init() throws { try Files.makeDirectories(folder) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func store(_ text: String, _ day: String, as name: String = "list.csv") throws -> Snapshot {
    let path = "\(folder)/\(name)"
    try Files.write(Array(text.utf8), to: path)
    return try store.store(
      path, of: "lists", date: #require(CalendarDate(iso: day)), origin: "import",
      fetchedAt: "2026-02-01T03:00:00Z")
  }

  func names() throws -> [String] { try Files.list("\(folder)/raw/lists") }

  func path(_ name: String) -> String { "\(folder)/raw/lists/\(name)" }
}

struct SnapshotStoreTests {
  @Test func `a receipt says exactly what came, when and from where`() throws {
    let shelf = try Shelf()
    let snapshot = try shelf.store("a,b\n1,2\n", "2024-05-06")
    #expect(try shelf.names() == ["2024-05-06-492d5ea49605.csv", snapshot.receiptName])
    #expect(snapshot.receiptName == "2024-05-06-492d5ea49605.receipt.json")
    let receipt = try Files.read(shelf.store.receiptPath(of: snapshot))
    #expect(
      String(decoding: receipt, as: UTF8.self) == """
        {
          "source": "lists",
          "date": "2024-05-06",
          "revision": 1,
          "sha256": "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470",
          "bytes": 8,
          "file": "2024-05-06-492d5ea49605.csv",
          "original": "list.csv",
          "origin": "import",
          "fetched_at": "2026-02-01T03:00:00Z"
        }

        """)
    #expect(try shelf.store.snapshots(of: "lists") == [snapshot])
    #expect(try Files.read(shelf.store.path(of: snapshot)) == Array("a,b\n1,2\n".utf8))
  }

  @Test func `two days with the same bytes share a file, each with its receipt`() throws {
    let shelf = try Shelf()
    let first = try shelf.store("same", "2024-05-06")
    let second = try shelf.store("same", "2024-05-07")
    #expect(first.file == second.file)
    #expect(second.revision == 1)
    #expect(try shelf.names().count == 3)
    #expect(try shelf.store.snapshots(of: "lists") == [first, second])
  }

  @Test func `of two snapshots of a day the one that came last is in use`() throws {
    let shelf = try Shelf()
    let day = try #require(CalendarDate(iso: "2024-05-06"))
    for texts in [["one", "two"], ["two", "one"]] {
      for text in texts { _ = try shelf.store(text, "2024-05-06") }
      let path = "\(shelf.folder)/list.csv"
      #expect(try shelf.store.stored(path, of: "lists", date: day) != nil)
      try Files.write(Array(texts[0].utf8), to: path)
      #expect(try shelf.store.stored(path, of: "lists", date: day) == nil)
    }
    // "two" came twice on end, which is once.
    #expect(try shelf.store.snapshots(of: "lists").map(\.revision) == [1, 2, 3])
    #expect(try shelf.names().filter { $0.hasSuffix(".csv") }.count == 2)
  }

  @Test func `nothing that is stored is written again`() throws {
    let shelf = try Shelf()
    _ = try shelf.store("one", "2024-05-06")
    let before = try FolderState(shelf.folder, ["raw"])
    _ = try shelf.store("two", "2024-05-07")
    _ = try shelf.store("one", "2024-05-06")
    let after = try FolderState(shelf.folder, ["raw"]).entries
    for (name, entry) in before.entries where name != "raw/lists" {
      #expect(after[name] == entry, "\(name)")
    }
    #expect(after.count == before.entries.count + 2)
  }

  @Test func `a flipped byte is found, and the same file fetched again makes it good`() throws {
    let shelf = try Shelf()
    let snapshot = try shelf.store("sound", "2024-05-06")
    #expect(try shelf.store.damage() == [])
    let path = shelf.store.path(of: snapshot)
    try Files.write(Array("soune".utf8), to: path)
    #expect(
      try shelf.store.damage() == [
        "lists/\(snapshot.file): its bytes are not those of its receipt; fetch it again"
      ])
    let file = "\(shelf.folder)/list.csv"
    #expect(try shelf.store.stored(file, of: "lists", date: snapshot.date) == nil)
    #expect(try shelf.store("sound", "2024-05-06") == snapshot)
    #expect(try shelf.store.damage() == [])

    try Files.remove(path)
    #expect(try shelf.store.damage().first?.contains("cannot be read") == true)
    #expect(try shelf.store("sound", "2024-05-06") == snapshot)
    #expect(try shelf.store.damage() == [])
  }

  @Test(arguments: [
    ("file", "../../secret.csv", "\"file\" in a receipt must be the name of a file"),
    ("file", "..", "\"file\" in a receipt must be the name of a file"),
    ("source", "others", "\"source\" in a receipt must be its folder, lists"),
    ("sha256", "abc", "\"sha256\" in a receipt must be 64 digits"),
    ("date", "06-05-2024", "\"date\" in a receipt must be a day as yyyy-mm-dd"),
  ])
  func `a receipt that was tampered with is refused`(key: String, value: String, message: String)
    throws
  {
    let shelf = try Shelf()
    let path = shelf.store.receiptPath(of: try shelf.store("one", "2024-05-06"))
    let old = try #require(try JSONParser(dialect: .json).parse(Files.read(path))[key]?.string)
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    try Files.write(
      Array(text.replacingOccurrences(of: "\"\(old)\"", with: "\"\(value)\"").utf8), to: path)
    let error = #expect(throws: ConfigurationError.self) {
      try shelf.store.snapshots(of: "lists")
    }
    #expect(error?.message.hasPrefix(message) == true)
  }

  @Test func `what a killed store leaves is harmless`() throws {
    let shelf = try Shelf()
    let snapshot = try shelf.store("one", "2024-05-06")
    try Files.remove(shelf.store.receiptPath(of: snapshot))
    try Files.write([], to: shelf.path("incoming.partial"))
    try Files.write([], to: shelf.path("2024-05-06-0123456789ab.receipt.json.partial"))
    #expect(try shelf.store.snapshots(of: "lists") == [])
    #expect(try shelf.store("one", "2024-05-06") == snapshot)
    #expect(try shelf.store.snapshots(of: "lists") == [snapshot])
    #expect(!Files.exists(shelf.path("incoming.partial")))
  }

  @Test func `a file that cannot be read leaves no snapshot`() throws {
    let shelf = try Shelf()
    #expect(throws: FileFailure.self) {
      try shelf.store.store(
        "\(shelf.folder)/none.csv", of: "lists", date: #require(CalendarDate(iso: "2024-05-06")),
        origin: "import", fetchedAt: "")
    }
    #expect(try shelf.names() == [])
  }
}
