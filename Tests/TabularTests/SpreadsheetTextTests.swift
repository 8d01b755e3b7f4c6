import Tabular
import Testing

struct SpreadsheetTextTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("-5.5", "-5.5"), ("-a", "'-a"), ("+44", "+44"),
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("plain", "plain"),
    ("\t=1", "'\t=1"),
  ])
  func `no cell of data is run as a formula, and numbers stay numbers`(
    text: String, cell: String
  ) throws {
    let record = try SpreadsheetText.record([text, ""], .data)
    #expect(String(decoding: record, as: UTF8.self) == cell + ",\r\n")
  }

  @Test(arguments: [("-5.5", "'-5.5"), ("+44 20", "'+44 20"), ("=1", "'=1"), ("5", "5"), ("", "")])
  func `where all cells are text, a sign begins no formula either`(text: String, cell: String) {
    #expect(SpreadsheetText.safe(text, .text) == cell)
  }
}
