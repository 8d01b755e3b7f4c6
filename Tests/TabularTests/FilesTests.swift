import Testing

@testable import Tabular

struct FilesTests {
  @Test func `a folder is renamed with all that is in it, links in a circle too`() throws {
    let folder = temporaryDirectory()
    try Files.makeDirectories("\(folder)/new/inner/deep")
    try Files.write([1], to: "\(folder)/new/inner/deep/file")
    try Files.link("\(folder)/new/inner/back", to: "..")
    try Files.rename("\(folder)/new", to: "\(folder)/done")
    #expect(!Files.exists("\(folder)/new"))
    #expect(try Files.read("\(folder)/done/inner/deep/file") == [1])
    #expect(Files.linkTarget("\(folder)/done/inner/back") == "..")
  }

  @Test func `what is no folder cannot be brought to the disk as one`() throws {
    let folder = temporaryDirectory()
    try Files.write([1], to: "\(folder)/file")
    try Files.sync(folder: folder)
    #expect(throws: FileFailure.self) { try Files.sync(folder: "\(folder)/file") }
    #expect(throws: FileFailure.self) { try Files.sync(folder: "\(folder)/none") }
  }
}
