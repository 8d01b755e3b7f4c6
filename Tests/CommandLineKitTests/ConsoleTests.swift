import CommandLineKit
import JSONText
import Testing

struct ConsoleTests {
  private let recorder = Recorder()

  @Test func `results go to one stream, all else to the other`() throws {
    let console = recorder.console()
    console.note("started", "reading")
    console.warn("odd", "a name is odd")
    console.fail("bad", "a file is bad")
    try console.result("map/index.html")
    try console.write([0x61, 0xFF])
    #expect(recorder.output == "map/index.html\na\u{FFFD}")
    #expect(recorder.messages == "reading\nwarning: a name is odd\nerror: a file is bad\n")
  }

  @Test func `quiet keeps warnings and errors`() throws {
    let console = recorder.console(isTerminal: true, isQuiet: true)
    console.note("started", "reading")
    console.progress("reading", 1, of: 2)
    console.warn("odd", "a name is odd")
    try console.result("x")
    #expect(recorder.messages == "warning: a name is odd\n")
    #expect(recorder.output == "x\n")
  }

  @Test func `colour marks the word and not the message`() {
    let console = recorder.console(isTerminal: true, hasColour: true)
    console.note("started", "reading")
    console.fail("bad", "a file is bad")
    #expect(recorder.messages == "reading\n\u{1B}[1;31merror:\u{1B}[0m a file is bad\n")
  }

  @Test func `progress is painted over, only when it reads differently, and gives way`() throws {
    let console = recorder.console(isTerminal: true)
    for done in 0...300 { console.progress("parse", done, of: 300) }
    #expect(recorder.messages.split(separator: "\r").count == 101)
    #expect(recorder.messages.hasPrefix("\r\u{1B}[2Kparse   0 %\r\u{1B}[2Kparse   1 %"))
    try console.result("done")
    console.note("parsed", "parsed")
    #expect(recorder.messages.hasSuffix("parse 100 %\r\u{1B}[2Kparsed\n"))
    #expect(recorder.output == "done\n")
  }

  @Test func `progress shows on a terminal only, and not to machines`() {
    recorder.console().progress("parse", 1, of: 2)
    recorder.console(isTerminal: true, log: .json).progress("parse", 1, of: 2)
    #expect(recorder.messages == "")
  }

  @Test func `a progress line fits 80 columns and cannot steer the terminal`() {
    recorder.console(isTerminal: true).progress("\u{1B}[2J" + String(repeating: "é", count: 200))
    #expect(recorder.messages.unicodeScalars.count == "\r\u{1B}[2K".unicodeScalars.count + 79)
    #expect(recorder.messages.hasPrefix("\r\u{1B}[2K\\u{1B}[2Jé"))
  }

  @Test func `a log line has its four members first, and then its fields`() throws {
    let console = recorder.console(log: .json)
    console.warn(
      "row-skipped", "row 7 of \"a.csv\"\nis \u{1B}bad",
      ["file": "a.csv", "row": 7, "message": "taken", "share": .decimal(0.5, places: 2)])
    #expect(
      recorder.messages
        == #"{"time":"2023-11-16T01:30:00Z","level":"warning","event":"row-skipped","#
        + #""message":"row 7 of \"a.csv\"\nis \u001bbad","file":"a.csv","row":7,"#
        + #""message_":"taken","share":0.50}"# + "\n")
    let node = try JSONParser().parse(Array(recorder.messages.utf8))
    #expect(node["row"]?.integer == 7)
  }

  @Test func `nobody listening to messages does not stop the work`() throws {
    let deaf = TextStream(isTerminal: false) { _ in throw ClosedOutput() }
    let console = Console(output: recorder.stream, messages: deaf, now: { "" })
    console.fail("bad", "a file is bad")
    try console.result("x")
    #expect(recorder.messages == "x\n")
  }

  @Test(
    arguments: [
      ("St. Clement’s — é 🏫", "St. Clement’s — é 🏫"),
      ("a\u{1B}]0;title\u{7}b", #"a\u{1B}]0;title\u{7}b"#),
      ("\u{9B}2J\u{7F}\u{0}", #"\u{9B}2J\u{7F}\u{0}"#),
      ("one\ntwo\tthree\r", #"one\ntwo\tthree\u{D}"#),
      ("name\u{202E}gnp.exe", #"name\u{202E}gnp.exe"#),
    ] as [(String, String)])
  func `what would steer a terminal is spelt out`(_ text: String, _ visible: String) {
    #expect(VisibleText.of(text) == visible)
  }

  @Test func `lines and tabs of results are kept`() throws {
    try recorder.console().result("a\tb\n\u{1B}c")
    #expect(recorder.output == "a\tb\n\\u{1B}c\n")
  }
}
