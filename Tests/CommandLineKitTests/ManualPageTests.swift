import Testing

@testable import CommandLineKit

struct ManualPageTests {
  @Test func `the page has every command, option and exit status`() {
    let page = ManualPage.text(
      of: CommandTable.sample, sections: [("Files", [".abep is a folder"])])
    #expect(page.contains(".TH ABEP 1 \"\" \"abep 0.1.0\" \"User Commands\"\n"))
    #expect(page.contains(".SS abep link [PIPELINE] [FILE ...]\nMatches each source's records"))
    #expect(page.contains(".SS abep match FILE\n"))
    #expect(page.contains(".TP\n.B \\-\\-threshold SCORE\nLowest score that counts"))
    #expect(page.contains(".SH FILES\n\\&.abep is a folder\n"))
    for status in CommandLineKit.ExitStatus.allCases {
      #expect(page.contains(".TP\n\(status.rawValue)\n"))
    }
  }

  @Test func `no text is taken for a request`() {
    #expect(ManualPage.escaped("'tis a \\n of --it") == "\\&'tis a \\en of \\-\\-it")
  }

  @Test func `each exit status has advice of its own`() {
    let all = CommandLineKit.ExitStatus.allCases.map(\.advice)
    #expect(Set(all).count == all.count)
  }
}
