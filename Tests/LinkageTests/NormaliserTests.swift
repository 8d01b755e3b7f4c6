import Testing

@testable import Linkage

struct NormaliserTests {
  private let normaliser = Normaliser(rules: [
    NameRule("the", .write(""), example: .init("The Lea School", "lea school")),
    NameRule("c of e", .write("ce"), example: .init("Lea C of E School", "lea ce school")),
    NameRule(
      "city of", at: .start, .write(""), example: .init("City of Bristol", "bristol")),
    NameRule("council", at: .end, .write(""), example: .init("Kent Council", "kent")),
    NameRule("city of", .moveToFront, example: .init("Bristol, City of", "bristol")),
    NameRule("formerly", .otherName, example: .init("Lea School (formerly Ash)", "lea school")),
  ])

  private func normal(_ name: String) -> String { normaliser.normalise(name).description }

  @Test(arguments: [
    ("St. Mary’s  &  ST JOHN'S", "st marys and st johns"),
    ("C.E. Primary", "ce primary"), ("R.C.P. School", "rcp school"), ("St.Mary's", "st marys"),
    ("Café Zoë Ärger Łódź Straße", "cafe zoe arger lodz strasse"),
    ("Cafe\u{301}", "cafe"), ("A\u{200B}sh\u{00A0}Lea", "ash lea"),
    ("KS4 PRU (3-11)", "ks4 pru 3 11"),
    ("学校 Ash", "学校 ash"), ("مدرسة", "مدرسة"), ("", ""), (" ., ()", ""),
    ("\u{7}Ash\tLea\u{0}", "ash lea"),
  ])
  func `names are folded to words`(_ name: String, _ expected: String) {
    #expect(normal(name) == expected)
  }

  @Test(arguments: [
    ("Lea C of E School", "lea ce school"), ("Bristol, City of", "bristol"),
    ("City of Bristol", "bristol"), ("Bristol City of", "bristol city of"),
    ("Kent Council", "kent"), ("Council of Kent", "council of kent"), ("The The", "the the"),
    ("The Lea", "lea"),
  ])
  func `rules apply where they may`(_ name: String, _ expected: String) {
    #expect(normal(name) == expected)
  }

  @Test func `another name that is mentioned is kept apart`() {
    let name = normaliser.normalise("Lea School (formerly The Ash School) Kent")
    #expect(name.description == "lea school kent")
    #expect(name.otherNames.map(\.description) == ["ash school"])
    #expect(normal("Formerly") == "formerly")
    #expect(normal("Lea (formerly)") == "lea formerly")
  }

  @Test func `a trace says what each rule did, and is not made unless asked for`() {
    let traced = normaliser.normalise("The Lea C. of E. School", isTracing: true)
    #expect(
      traced.steps.map(\.rule) == ["folded", "the dropped", "c of e → ce"])
    #expect(traced.steps.map(\.after) == ["the lea c of e school", "", "ce"])
    #expect(normaliser.normalise("The Lea").steps.isEmpty)
  }

  @Test func `a name is the same whatever was read before it`() {
    var work = NameWork()
    let names = ["Lea School (formerly Ash) Kent", "Kent, City of", "The", "", "C of E, Lea"]
    for name in names + names.reversed() {
      normaliser.normalise(Array(name.utf8)[...], &work)
      let fresh = normaliser.normalise(name)
      #expect(NormalName(work, literal: fresh.literal) == fresh)
    }
  }

  @Test func `bytes that are no UTF-8 part words`() {
    let bytes: [UInt8] = [0x41, 0xFF, 0x42, 0xC3]
    #expect(normaliser.normalise(bytes[...]).words == ["a", "b"])
  }

  @Test func `there is room for every letter's lower case`() {
    var words = WordList()
    let changing = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { $0.properties.changesWhenLowercased }
    #expect(changing.count > 1_000)
    for scalar in changing + ["&", "ß", "Æ", "\u{1F600}"] {
      words.removeAll()
      words.fold(Array(String(scalar).utf8)[...])
      #expect(words.count <= 1)
    }
  }

  @Test func `what stands aside may grow beyond what is told apart`() {
    let rules = [NameRule("cp", .write("community primary"), example: .init("Lea CP", "lea"))]
    let long = Normaliser(rules: rules).normalise("Lea, " + String(repeating: "CP ", count: 60))
    #expect(long.words.count == 121)
    #expect(long.asides == ~1)
  }

  @Test func `names in brackets cost no more than their own letters`() {
    let rules = [NameRule("formerly", .otherName, example: .init("Lea (formerly Ash)", "lea"))]
    let text = "Lea" + String(repeating: " (formerly Ash)", count: 5000)
    let name = Normaliser(rules: rules).normalise(text)
    #expect(name.words == ["lea"])
    #expect(name.otherNames.count == 5000)
    #expect(name.otherNames.allSatisfy { $0.text.capacity < 64 })
  }

  @Test func `a name of ten thousand letters is a name`() {
    let long = String(repeating: "a", count: 10_000)
    #expect(normal(long) == long)
  }
}
