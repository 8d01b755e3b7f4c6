import Foundation
import JSONText
import Testing

/// Foundation's reader is a second implementation of strict JSON.
///
/// It lets a comma before a closing bracket pass, which RFC 8259 does not; there the two differ.
struct FoundationAgreementTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", " [ 1 , 2 ] ", "0", "-0", "-1.5E-3", "1e10", "123456789012345678",
    "0.1", "1.7976931348623157e308", "4.9e-324", "3.141592653589793238462643", #""""#, #""a\/b""#,
    #""\"\\\b\f\n\r\t""#, #""\u0000\u001f\u00e9\u20ac\ud83d\ude00""#, "\"é€😀\"",
    "\"\u{7F}\u{2028}\"",
    #"{"a":{"b":[{"c":null}]}}"#, #"{"":0}"#, "\t\r\n[\n]\r\n",
    #"[[[[[[[[[[1]]]]]]]]]]"#, #"{"type":"Point","coordinates":[-2.70131,53.10028]}"#,
  ])
  func `both read the same value`(_ text: String) throws {
    let theirs = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    let ours = try JSONParser().parse(Array(text.utf8))
    #expect(isSame(ours, theirs))
  }

  @Test(arguments: [
    "", " ", "[", "]", "[1", "[,1]", "[1,,2]", "{", "{\"a\"}", "{\"a\":}",
    "{a:1}", "{1:1}", "'a'", "\"a", "\"\\x41\"", "\"\\u12G4\"", "\"\n\"", "\"\t\"", "01", "-", "+1",
    "1.", ".5", "1e", "1e+", "0x10", "- 1", "--1", "nul", "True", "[1]x", "1 2", "// c\n1",
    "/* c */1", "NaN", "Infinity", "-Infinity", "[1 2]", "{\"a\" 1}", "{\"a\":1 \"b\":2}",
    "\u{A0}1",
  ])
  func `both refuse the text`(_ text: String) {
    #expect(throws: (any Error).self) {
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
    #expect(throws: JSONError.self) { try JSONParser().parse(Array(text.utf8)) }
  }

  private func isSame(_ ours: JSONNode, _ theirs: Any) -> Bool {
    switch (ours.content, theirs) {
    case (.null, is NSNull): true
    // A number of Foundation's is a truth value too: which one it is shows in its type alone.
    case (.bool(let ours), let theirs as Bool): ours == theirs
    case (.number(let ours, _), let theirs as NSNumber): ours == theirs.doubleValue
    case (.string(let ours), let theirs as String): Array(ours.utf8) == Array(theirs.utf8)
    case (.array(let ours), let theirs as [Any]):
      ours.count == theirs.count && zip(ours, theirs).allSatisfy(isSame)
    case (.object(let ours), let theirs as [String: Any]):
      ours.count == theirs.count
        && ours.allSatisfy { member in theirs[member.name].map { isSame(member.value, $0) } ?? false
        }
    default: false
    }
  }
}
