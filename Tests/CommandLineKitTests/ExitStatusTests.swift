import CommandLineKit
import Foundation
import Testing

struct ExitStatusTests {
  @Test func `the table in the operator's document is that of the program`() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(
      contentsOf: package.appending(path: "pipelines/operating.md"), encoding: .utf8)
    let rows = CommandLineKit.ExitStatus.allCases.map { status in
      "| \(status.rawValue) | \(status.meaning) | \(status.advice) |\n"
    }
    let table = "| code | means | what to do |\n|---|---|---|\n" + rows.joined() + "\n"
    #expect(document.contains(table), "the table must be\n\(table)")
  }
}
