import JSONText
import Testing

struct JSONParserTests {
  @Test(
    arguments: [
      ("null", "null"),
      ("\u{FEFF} true ", "true"),
      ("-0.5e+2", "-50.0"),
      (#"[1, "two", [], {}]"#, #"[1.0,"two",[],{}]"#),
      (#"{"b": 1, "a": {"c": null}}"#, #"{"b":1.0,"a":{"c":null}}"#),
      (#""\u00e9\ud83c\udfeb\/\n""#, #""é🏫/\n""#),
      ("[\"Ysgol Gyfun Gŵyr\"]", "[\"Ysgol Gyfun Gŵyr\"]"),
    ] as [(String, String)])
  func `a text of JSON reads as its value`(_ text: String, _ value: String) {
    #expect(reading(text) == value)
  }

  @Test(
    arguments: [
      ("{a: 1, $b_2: 2, été: 3, \\u0063: 4,}", #"{"a":1.0,"$b_2":2.0,"été":3.0,"c":4.0}"#),
      ("[1,]", "[1.0]"),
      ("'it''s'", "line 1, column 5: expected nothing more after the value, found \"'\""),
      (#"'a "word"\'s'"#, #""a \"word\"\'s""#),
      ("// first\n/* second\n */ [0x1F, -0xa, +1, .5, 5., +.25e1]", "[31.0,-10.0,1.0,0.5,5.0,2.5]"),
      ("'one \\\n  two\\\r\nthree\\\u{2028}four'", "\"one   twothreefour\""),
      (#"'\x41\v\0\q\a'"#, #""A\u{0B}\0qa""#),
      ("\u{A0}\u{2003}\u{0B}1\u{FEFF}", "1.0"),
      ("'tab\there\u{2028}'", "\"tab\\there\u{2028}\""),
      ("1 // end", "1.0"),
    ] as [(String, String)])
  func `a text of JSON5 reads as its value`(_ text: String, _ value: String) {
    #expect(reading(text, .json5) == value)
  }

  @Test func `each node knows its line, column and byte`() throws {
    let text = "{\r\n  \"é\": [1,\r\n    \"ŵ\", 2]\n}"
    let root = try JSONParser().parse(Array(text.utf8))
    let member = try #require(root.members?.first)
    let elements = try #require(member.value.array)
    #expect(root.position == SourcePosition(line: 1, column: 1, byte: 0))
    #expect(member.namePosition == SourcePosition(line: 2, column: 3, byte: 5))
    #expect(member.value.position == SourcePosition(line: 2, column: 8, byte: 11))
    #expect(elements[1].position == SourcePosition(line: 3, column: 5, byte: 20))
    #expect(elements[2].position == SourcePosition(line: 3, column: 10, byte: 26))
  }

  @Test func `a number keeps its spelling, and is whole where it can be`() throws {
    let text = "[9007199254740993, 5.0, 5e2, 5.5, 1e300, -3, 0.1, 123456789012345.678, 1.10]"
    let numbers = try #require(JSONParser().parse(Array(text.utf8)).array)
    #expect(
      numbers.map(\.integer) == [9_007_199_254_740_993, 5, 500, nil, nil, -3, nil, nil, nil])
    #expect(numbers.map(\.number)[3...] == [5.5, 1e300, -3, 0.1, 123_456_789_012_345.678, 1.1])
    guard case .number(_, let lexeme) = numbers[8].content else {
      Issue.record("1.10 is a number")
      return
    }
    #expect(lexeme == "1.10")
  }

  @Test func `a number reads as the nearest double whichever way it is computed`() throws {
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = state >> (state & 63)
      let point = Int(state >> 58 % 20)
      var lexeme = String(digits)
      if point < lexeme.count {
        lexeme.insert(".", at: lexeme.index(lexeme.endIndex, offsetBy: -point))
      }
      if lexeme.hasSuffix(".") { lexeme += "0" }
      if lexeme.hasPrefix(".") { lexeme = "0" + lexeme }
      if state & 3 == 0 { lexeme += "e\(Int(state >> 20 & 63) - 32)" }
      let node = try JSONParser().parse(Array(lexeme.utf8))
      #expect(node.number == Double(lexeme), "\(lexeme)")
    }
  }

  @Test func `a member is found by its name, an accessor of another kind gives nil`() throws {
    let node = try JSONParser().parse(Array(#"{"name": "x", "open": true}"#.utf8))
    #expect(node["name"]?.string == "x")
    #expect(node["open"]?.bool == true)
    #expect(node["none"] == nil)
    #expect(node["name"]?.members == nil)
    #expect(node["name"]?["deeper"] == nil)
    #expect(node.array == nil)
  }

  @Test func `nesting is taken up to the bound and refused beyond it`() {
    let parser = JSONParser(maximumDepth: 3)
    #expect(throws: Never.self) { try parser.parse(Array("[[[1]]]".utf8)) }
    let error = #expect(throws: JSONError.self) { try parser.parse(Array("[[{\"a\":[]}]]".utf8)) }
    #expect(
      error.map(String.init(describing:))
        == "line 1, column 8: lists and objects are nested more than 3 deep")
  }

  @Test func `a name that stands twice is refused also among many`() {
    let names = (1...40).map { "\"n\($0)\": \($0)" }.joined(separator: ",\n")
    #expect(
      reading("{\(names),\n\"n33\": 0}")
        == "line 41, column 1: the name \"n33\" stands twice in this object, first on line 33")
  }
}
