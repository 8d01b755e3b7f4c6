import Testing

@testable import Linkage

struct ContextTests {
  private func answer(
    _ name: String, areas: [Int] = [], locator: String? = nil,
    in names: [(String, String, Int, String)] = SmallRegister.names
  ) -> RankedAnswer {
    SmallRegister.answer(
      SmallRegister.query(name, areas: areas, locator: locator), SmallRegister.linker(names))
  }

  /// Names that are nobody's, so that what is rare is rare.
  private static let others = (0..<400).map {
    ("x\($0)", "Word\($0)x Primary School", 3, "ZE\($0 % 90 + 10) \($0 % 7 + 1)AA")
  }

  @Test func `a school found at its postcode may have another name by now`() throws {
    let names = SmallRegister.names + Self.others
    let answer = answer("Bluebell Junior School", locator: "NN7 1QQ", in: names)
    #expect(answer.best?.id == "9")
    let nowhere = self.answer("Bluebell Junior School", locator: "NN7 9QQ", in: names)
    let found = try #require(answer.best?.probability)
    #expect(found > 10 * (nowhere.candidates.first { $0.id == "9" }?.probability ?? 0))
  }

  @Test func `of a name borne no more, the words for the kind of school still count`() throws {
    let names =
      Self.others + [
        ("1", "Ash Infant School", 1, "LE1 1AA"), ("2", "Ash Junior School", 1, "LE1 1AA"),
      ]
    #expect(answer("Bluebell Junior School", locator: "LE1 1AA", in: names).best?.id == "2")
    #expect(answer("Bluebell Infant School", locator: "LE1 1AA", in: names).best?.id == "1")
  }

  @Test func `agreement on a postcode is worth the more the fewer have it`() throws {
    let alone = ("a", "Lea School", 1, "LE1 1AA")
    let crowd = (0..<8).map { ("b\($0)", "Elm\($0)x School", 1, "NN1 1AA") }
    let linker = SmallRegister.linker(Self.others + [alone] + crowd)
    func bits(_ id: String, _ locator: String) throws -> Float {
      let entity = try #require(linker.register.place(of: id))
      let levels = linker.contextLevels(SmallRegister.query("Lea", locator: locator), entity)
      return try #require(levels.first { $0.0 == .locatorSame }).1
    }
    #expect(abs(try bits("a", "LE1 1AA") - bits("b0", "NN1 1AA") - 3) < 0.01)
  }

  @Test func `what the area has said of the place, the postcode does not say again`() throws {
    let linker = SmallRegister.linker(Self.others + SmallRegister.names)
    let entity = try #require(linker.register.place(of: "1"))
    func bits(areas: [Int], locator: String?) -> Float {
      linker.contextLevels(SmallRegister.query("Lea", areas: areas, locator: locator), entity)
        .filter { $0.0 == .areaSame || $0.0 == .locatorSame }
        .reduce(0) { $0 + $1.1 }
    }
    let postcode = bits(areas: [], locator: "LE16 8RH")
    #expect(abs(bits(areas: [1], locator: "LE16 8RH") - postcode) < 0.1)
    #expect(bits(areas: [1], locator: nil) < postcode)
  }

  @Test func `where a source leaves the postcode blank, an equal without one comes first`() throws {
    let names =
      Self.others + [
        ("7", "Lea School", 2, "NN5 5NN"), ("8", "Lea School", 2, "NN5 5NN"),
        ("9", "Lea School", 2, ""),
      ]
    #expect(answer("Lea School", areas: [2], locator: "", in: names).best?.id == "9")
    #expect(answer("Lea School", areas: [2], in: names).best?.id != "9")
  }

  @Test func `a name of no stated day hardly means what is only proposed`() throws {
    let records = ["1", "2"].map { id in
      EntityRecord(
        id: id, names: [SmallRegister.normaliser.normalise("Lea School")],
        began: id == "2" ? Int(Int32.max) : nil)
    }
    let register = EntityRegister(records, lexicon: Lexicon(SmallRegister.groups))
    let linker = Linker(register, model: .untrained("test", groups: SmallRegister.groups))
    let answer = SmallRegister.answer(SmallRegister.query("Lea School"), linker)
    #expect(answer.best?.id == "1")
    #expect(answer.candidates[0].weight > answer.candidates[1].weight + 1)
  }

  @Test func `the more parts an entity has, the less the name of one says`() throws {
    func record(_ id: String, _ name: String, parts: [String]) -> EntityRecord {
      EntityRecord(
        id: id, names: [SmallRegister.normaliser.normalise(name)],
        partNames: parts.map { SmallRegister.normaliser.normalise($0) })
    }
    let many = (0..<15).map { "Elm\($0)x School" } + ["Lea School"]
    let records = [record("1", "Alpha", parts: many), record("2", "Beta", parts: ["Lea School"])]
    let register = EntityRegister(records, lexicon: Lexicon(SmallRegister.groups))
    let linker = Linker(register, model: .untrained("test", groups: SmallRegister.groups))
    let answer = SmallRegister.answer(SmallRegister.query("Lea School"), linker)
    #expect(answer.best?.id == "2")
    #expect(abs(answer.candidates[0].weight - answer.candidates[1].weight - 4) < 0.01)
  }
}
