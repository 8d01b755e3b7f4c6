import JSONText
import Testing

struct JSONValueTests {
  @Test func `an object is written in the order given, a member a line`() {
    let value: JSONValue = [
      "name": "Ysgol", "open": true, "count": 3, "share": .decimal(12.3456, places: 2),
      "empty": [], "none": nil, "flat": [1, "two", nil], "deep": [["a": 1], [:]],
    ]
    #expect(
      text(value) == """
        {
          "name": "Ysgol",
          "open": true,
          "count": 3,
          "share": 12.35,
          "empty": [],
          "none": null,
          "flat": [1, "two", null],
          "deep": [
            {
              "a": 1
            },
            {}
          ]
        }

        """)
    #expect(
      text(value, indent: nil)
        == #"{"name":"Ysgol","open":true,"count":3,"share":12.35,"empty":[],"none":null,"#
        + #""flat":[1,"two",null],"deep":[{"a":1},{}]}"#)
  }

  @Test(
    arguments: [
      (0.0, 2, "0.00"), (-0.001, 2, "0.00"), (-0.005, 2, "-0.01"), (1.005, 2, "1.00"),
      (2.5, 0, "3"), (-2.7013837, 5, "-2.70138"), (99.999, 1, "100.0"), (0.05, 1, "0.1"),
      (1e300, 2, "1e+300"), (.nan, 2, "null"), (.infinity, 0, "null"), (12, -3, "12"),
      (0.1, 15, "0.100000000000000"), (7, 15, "7.000000000000000"),
    ] as [(Double, Int, String)])
  func `a decimal is written with its places`(_ number: Double, _ places: Int, _ words: String) {
    #expect(text(.decimal(number, places: places), indent: nil) == words)
  }

  @Test func `control characters, quotes and backslashes are escaped`() {
    #expect(
      text("\"\\/\u{0}\u{1F}\n\r\t\u{7F}é\u{2028}<&>", indent: nil)
        == "\"\\\"\\\\/\\u0000\\u001f\\n\\r\\t\u{7F}é\u{2028}<&>\"")
  }

  @Test func `a text inside a script element cannot end it`() {
    let bytes = JSONValue.string("</script>&\u{2028}\u{2029}é\n")
      .serialised(indent: nil, forScript: true)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #""\u003c/script\u003e\u0026\u2028\u2029é\n""#)
    #expect(reading(bytes: bytes) == reading("\"</script>&\u{2028}\u{2029}é\\n\""))
  }

  @Test func `pairs and optionals make values`() {
    let value = JSONValue.object(pairs: [("a", .optional("x")), ("b", .optional(nil as Int?))])
    #expect(value == ["a": "x", "b": nil])
    #expect(JSONValue.strings(["p", "q"]) == ["p", "q"])
  }

  @Test(arguments: 0..<200)
  func `writing and then reading gives the same value`(_ seed: Int) throws {
    var random = Random(state: UInt64(seed))
    let value = random.value(depth: 4)
    for indent in [nil, 0, 2, 4] {
      for forScript in [false, true] {
        let bytes = value.serialised(indent: indent, forScript: forScript)
        let node = try JSONParser().parse(bytes)
        #expect(isSame(node, value))
        #expect(try isSame(JSONParser(dialect: .json5).parse(bytes), value))
      }
    }
  }

  private func text(_ value: JSONValue, indent: Int? = 2) -> String {
    String(decoding: value.serialised(indent: indent), as: UTF8.self)
  }

  private func isSame(_ node: JSONNode, _ value: JSONValue) -> Bool {
    switch (node.content, value) {
    case (.null, .null): true
    case (.bool(let read), .bool(let written)): read == written
    case (.number, .integer(let written)): node.integer == written
    case (.number(let read, _), .decimal(let written, _)): read == written
    case (.string(let read), .string(let written)): Array(read.utf8) == Array(written.utf8)
    case (.array(let read), .array(let written)):
      read.count == written.count && zip(read, written).allSatisfy(isSame)
    case (.object(let read), .object(let written)):
      read.map(\.name) == written.map(\.name)
        && zip(read, written).allSatisfy { isSame($0.value, $1.value) }
    default: false
    }
  }
}

/// Makes values of every shape from a seed.
private struct Random {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "\u{301}", "ŵ", "\u{2028}", "<",
      "😀", "\u{10FFFF}", "\u{FEFF}", "'",
    ]
    var text = ""
    for _ in 0..<next(12) { text.unicodeScalars.append(letters[next(letters.count)]) }
    return text
  }

  mutating func value(depth: Int) -> JSONValue {
    switch next(depth > 0 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(next(2) == 1)
    case 2: return .integer([0, -1, .max, .min, next(1_000_000)][next(5)])
    // Eighths are exact in three places, so that nothing is lost in writing them.
    case 3: return .decimal(Double(next(2_000_001) - 1_000_000) / 8, places: 3)
    case 4: return .string(text())
    case 5: return .array((0..<next(5)).map { _ in value(depth: depth - 1) })
    default:
      let members = (0..<next(5)).map { place in
        JSONValue.Member("\(place)" + text(), value(depth: depth - 1))
      }
      return .object(members)
    }
  }
}
