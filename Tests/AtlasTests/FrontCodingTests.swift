import Testing

@testable import Atlas

struct FrontCodingTests {
  /// The names that lines tell, read as the page's script reads them.
  private func unfolded(_ lines: String) -> [String] {
    var before: [UInt16] = []
    return lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let units = Array(line.utf16)
      let shared = FrontCoding.counts.firstIndex { UInt16($0) == units[0] } ?? 0
      before = Array(before[..<shared] + units[1...])
      return String(decoding: before, as: UTF16.self)
    }
  }

  @Test func `names are told by what differs from the name before`() {
    #expect(FrontCoding.lines(["Ark", "Ark High", "Arm"]) == "0Ark\n3 High\n2m")
    #expect(FrontCoding.lines([]) == "")
  }

  @Test func `what is written is read back, whatever the letters`() {
    let long = String(repeating: "long ", count: 20)
    let names = ["", "École", "Éton", "Éton", "\u{1F600}a", "\u{1F601}b", long, long + "er", "<b>"]
    #expect(unfolded(FrontCoding.lines(names)) == names)
  }

  @Test func `numbers have a fixed width, or none`() {
    #expect(FrontCoding.digits(0, width: 2) == "00")
    #expect(FrontCoding.digits(151_137, width: 4) == "38m9")
    #expect(FrontCoding.digits(36 * 36, width: 2) == nil)
    #expect(FrontCoding.digits(-1, width: 4) == nil)
  }
}
