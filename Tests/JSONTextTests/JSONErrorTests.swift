import JSONText
import Testing

/// A text that is refused, and the words of the refusal.
struct Refusal: CustomTestStringConvertible, Sendable {
  let text: String
  let words: String

  init(_ text: String, _ words: String) {
    self.text = text
    self.words = words
  }

  var testDescription: String { text.debugDescription }
}

struct JSONErrorTests {
  @Test(arguments: [
    Refusal("", "line 1, column 1: the text holds no value"),
    Refusal(" \n ", "line 2, column 2: the text holds no value"),
    Refusal("[1 2]", #"line 1, column 4: expected "," or "]", found "2""#),
    Refusal("[1,]", #"line 1, column 4: JSON has no comma before "]""#),
    Refusal("{\"a\":1,}", #"line 1, column 8: JSON has no comma before "}""#),
    Refusal("[,]", #"line 1, column 2: expected a value, found ",""#),
    Refusal("[1", "line 1, column 3: the text ends before the list of line 1, column 1 is closed"),
    Refusal(
      "{\n \"a\": {",
      "line 2, column 8: the text ends before the object of line 2, column 7 is closed"),
    Refusal("{\"a\" 1}", #"line 1, column 6: expected ":" after "a", found "1""#),
    Refusal("{\"a\":", "line 1, column 6: expected a value, found the end of the text"),
    Refusal("{a: 1}", "line 1, column 2: JSON needs names in double quotes"),
    Refusal("{[]: 1}", #"line 1, column 2: expected a name in double quotes, found "[""#),
    Refusal("['a']", "line 1, column 2: JSON needs double quotes"),
    Refusal("// a\n1", "line 1, column 1: JSON has no comments"),
    Refusal("1 2", #"line 1, column 3: expected nothing more after the value, found "2""#),
    Refusal("ture", #"line 1, column 1: "ture" is not a value; did you mean true?"#),
    Refusal("[yes]", #"line 1, column 2: "yes" is not a value; a text needs quotes"#),
    Refusal("NaN", "line 1, column 1: NaN is not a value here: write a finite number, or null"),
    Refusal("\"a\nb\"", "line 1, column 3: the line ends before the text is closed"),
    Refusal("\"a", "line 1, column 1: the text is not closed"),
    Refusal("\"a\u{7}\"", "line 1, column 3: U+0007 must be written as an escape in a text"),
    Refusal(#""\x41""#, #"line 1, column 2: JSON has no escape of "x""#),
    Refusal(#""\u12""#, "line 1, column 2: the escape needs 4 hexadecimal digits"),
    Refusal(
      #""ab\ud83c""#,
      #"line 1, column 4: \uD83C is half of a surrogate pair without the other half"#),
    Refusal(
      #""\udfeb\ud83c""#,
      #"line 1, column 2: \uDFEB is half of a surrogate pair without the other half"#),
    Refusal(
      #""\ud83d\u00e9""#,
      #"line 1, column 2: \uD83D is half of a surrogate pair without the other half"#),
    Refusal("\"\\", "line 1, column 2: the escape is cut short"),
    Refusal("01", "line 1, column 1: a number may not start with a 0 before other digits"),
    Refusal("+1", #"line 1, column 1: JSON has no "+" before a number"#),
    Refusal(".5", "line 1, column 1: JSON needs a digit before the point"),
    Refusal("[5.]", #"line 1, column 4: expected a digit after the point, found "]""#),
    Refusal("-", "line 1, column 2: expected a digit, found the end of the text"),
    Refusal("1e", "line 1, column 3: expected a digit of the exponent, found the end of the text"),
    Refusal("0x10", "line 1, column 1: JSON has no hexadecimal numbers"),
    Refusal("1e999", "line 1, column 1: the number 1e999 is too large"),
    Refusal("12abc", #"line 1, column 3: expected the end of the number, found "a""#),
    Refusal(
      #"{"a": 1, "a": 2}"#,
      #"line 1, column 10: the name "a" stands twice in this object, first on line 1"#),
    Refusal("é", #"line 1, column 1: expected a value, found "é""#),
  ])
  func `what JSON refuses is told by place and reason`(_ refusal: Refusal) {
    #expect(reading(refusal.text, .json) == refusal.words)
  }

  @Test(arguments: [
    Refusal(
      "[-Infinity]",
      "line 1, column 2: Infinity is not a value here: write a finite number, or null"),
    Refusal(
      "NaN", "line 1, column 1: NaN is not a value here: write a finite number, or null"),
    Refusal("/* open\n1", "line 1, column 1: the comment is not closed by */"),
    Refusal(
      "{'a': 1, a: 2}",
      #"line 1, column 10: the name "a" stands twice in this object, first on line 1"#),
    Refusal("'a\nb'", "line 1, column 3: the line ends before the text is closed"),
    Refusal("'\\1'", "line 1, column 2: an escape may not be a digit"),
    Refusal("'\\01'", "line 1, column 2: an escape may not be an octal number"),
    Refusal("'\\x4'", "line 1, column 2: the escape needs 2 hexadecimal digits"),
    Refusal("[,]", #"line 1, column 2: expected a value, found ",""#),
    Refusal("[1,,]", #"line 1, column 4: expected a value, found ",""#),
    Refusal("{2a: 1}", #"line 1, column 2: expected a name, found "2""#),
    Refusal("{a-b: 1}", #"line 1, column 3: expected ":" after "a", found "-""#),
    Refusal(
      "0x", "line 1, column 3: expected a hexadecimal digit, found the end of the text"),
    Refusal("0xFFFFFFFFFFFFFFFF", "line 1, column 1: the hexadecimal number is too large"),
    Refusal("010", "line 1, column 1: a number may not start with a 0 before other digits"),
    Refusal(".", #"line 1, column 1: expected a digit, found ".""#),
    Refusal("+true", #"line 1, column 1: expected a number, found "true" after its sign"#),
    Refusal("/1", #"line 1, column 1: expected a value, found "/""#),
    Refusal("\u{200B}1", "line 1, column 1: expected a value, found U+200B"),
  ])
  func `what JSON5 refuses is told by place and reason`(_ refusal: Refusal) {
    #expect(reading(refusal.text, .json5) == refusal.words)
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], "line 1, column 3: the byte 0xFF is not UTF-8"),
      ([0x22, 0xC3, 0x22], "line 1, column 2: the byte 0xC3 is not UTF-8"),
      ([0x22, 0xC0, 0x80, 0x22], "line 1, column 2: the byte 0xC0 is not UTF-8"),
      ([0x22, 0xE0, 0x80, 0x80, 0x22], "line 1, column 2: the byte 0xE0 is not UTF-8"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "line 1, column 2: the byte 0xED is not UTF-8"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "line 1, column 2: the byte 0xF4 is not UTF-8"),
      ([0x22, 0xE2, 0x82], "line 1, column 2: the byte 0xE2 is not UTF-8"),
      (
        [0x5B, 0x92, 0x5D],
        "line 1, column 2: expected a value, found the byte 0x92, which is not UTF-8"
      ),
    ] as [([UInt8], String)])
  func `a byte that is not UTF-8 is refused by its value and place`(
    _ bytes: [UInt8], _ words: String
  ) {
    #expect(reading(bytes: bytes) == words)
  }

  @Test func `no cut or changed byte of a text brings the parser down`() {
    let text = Array("{a: [1.5e3, 'é\\u00e9', /* c */ null], \"b\": {\"c\": true,},} // d".utf8)
    var refused = 0
    for place in text.indices {
      if reading(bytes: Array(text[..<place]), .json5).hasPrefix("line") { refused += 1 }
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[place] = byte
        if reading(bytes: changed, .json5).hasPrefix("line") { refused += 1 }
      }
    }
    #expect(refused > text.count)
  }
}
