import Glibc
import Testing

@testable import Linkage

struct TextTableTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [("costarring", "liquid"), ("declinate", "macallums"), ("altarage", "zinke")])
  func `texts of one hash are told apart by their bytes`(_ one: String, _ other: String) {
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    #expect(TextHash(first.span).value == TextHash(second.span).value)
    var table = TextTable()
    #expect(table.insert(first.span) == 0)
    #expect(table.find(second.span) == TextTable.none)
    #expect(table.insert(second.span) == 1)
    #expect(table.find(first.span) == 0)
  }

  @Test func `texts are numbered as they are first met`() {
    var table = TextTable()
    let texts = ["lea", "", "ash", "lea", "le", "ash"]
    #expect(texts.map { table.insert(bytes($0).span) } == [0, 1, 2, 0, 3, 2])
    #expect(table.find(bytes("ash").span) == 2)
    #expect(table.find(bytes("as").span) == TextTable.none)
  }

  @Test func `ten thousand texts are all found again, in another table too`() {
    var table = TextTable()
    let texts = (0..<10_000).map { bytes("word \($0 % 5_000 * 7)") }
    let numbers = texts.map { table.insert($0.span) }
    #expect(numbers == (0..<10_000).map { UInt32($0 % 5_000) })
    var other = TextTable()
    _ = other.insert(bytes("word 7").span)
    #expect(other.insert(all: table).prefix(3) == [1, 0, 2])
    #expect(texts.allSatisfy { other.find($0.span) != TextTable.none })
  }
}

struct RadixOrderTests {
  @Test func `places are in the order of their keys, equals as they stood`() {
    var random = Random()
    let keys = (0..<2_000).map { _ in
      UInt64.random(in: 0...3, using: &random) << 61 | UInt64(random.below(300))
    }
    var order = RadixOrder(0..<2_000)
    order.sort { keys[Int($0)] }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(order.places == expected.map { Int32($0) })
  }

  @Test func `nothing and equals are in order`() {
    var none = RadixOrder([])
    none.sort { _ in 1 }
    #expect(none.places.isEmpty)
    var equals = RadixOrder([2, 0, 1])
    equals.sort { _ in 7 }
    #expect(equals.places == [2, 0, 1])
  }
}

struct RelationTests {
  @Test func `those related to an entity are told once, ascending`() {
    let pairs: [(from: Int32, to: Int32)] = [(2, 3), (0, 3), (2, 1), (2, 3)]
    let relation = Relation(pairs, count: 4)
    #expect((0..<4).map { Array(relation[$0]) } == [[3], [], [1, 3], []])
  }
}

struct LocatorRarityTests {
  @Test func `what agreement is worth is the bits of one over its share`() {
    let codes = ["LS1 4AP", "LS1 4AQ", "LS1 5AA", "", "L1 1AA", "LS14 4AP", "ls14ap", "no code"]
    let locators = codes.map { Locator($0) }
    var order = RadixOrder([0, 1, 2, 4, 5, 6])
    order.sort { locators[Int($0)].whole }
    let rarities = LocatorRarity.all(of: locators, in: order.places)
    // LS1 4AP stands twice, the sector LS1 4 three times, the district LS1 four times.
    #expect(rarities[0].bits(.locatorSame) == log2f(6 / 2))
    #expect(rarities[1].bits(.locatorSame) == log2f(6))
    #expect(rarities[1].bits(.locatorSector) == log2f(6 / 3))
    #expect(rarities[2].bits(.locatorDistrict) == log2f(6 / 4))
    #expect(rarities[5].bits(.locatorLetters) == log2f(6 / 5))
    #expect(rarities[4].bits(.locatorLetters) == log2f(6))
  }

  @Test func `the letters of a code are those that it begins with`() {
    #expect(Locator("ls1 4ap").letters == Locator("LS99 9ZZ").letters)
    #expect(Locator("L1 1AA").letters != Locator("LS1 1AA").letters)
    #expect(Locator("LS1").isEmpty)
    #expect(Locator("LS1 4AP, Leeds").isEmpty)
    #expect(Locator("ls1 4ap").description == "LS14AP")
  }
}
