import Testing

@testable import Linkage

/// A small register of schools, and questions to it.
struct SmallRegister {
  static let groups = [
    WordGroup("filler", ["of", "and", "st"]), WordGroup("institution", ["school", "academy"]),
    WordGroup(
      "phase", ["infant", "junior", "primary", "nursery"], contradicts: true,
      kin: [["infant", "primary"], ["junior", "primary"]]),
    WordGroup("faith", ["ce", "catholic"], contradicts: true),
  ]
  static let normaliser = Normaliser(rules: [
    NameRule("the", .write(""), example: .init("The Lea School", "lea school")),
    NameRule("cofe", .write("ce"), example: .init("Lea CofE School", "lea ce school")),
  ])
  static let names = [
    ("1", "Bringhurst Primary School", 1, "LE16 8RH"), ("2", "Lea Infant School", 1, "LE1 1AA"),
    ("3", "Lea Junior School", 1, "LE1 1AA"),
    ("4", "St Mary's CofE Primary School, Ashby", 1, "LE2 1AA"),
    ("5", "St Mary's CofE Primary School, Corby", 2, "NN1 1AA"),
    ("6", "St Mary's Catholic Primary School", 2, "NN1 2BB"),
    ("7", "Ash Hill Academy", 2, "NN5 5NN"),
    ("8", "Ash Hill Primary School", 2, "NN5 5NN"), ("9", "Winklebury Junior School", 2, "NN7 1QQ"),
    ("10", "Kingsfield School", 1, ""), ("11", "Kingsfield School", 1, ""),
  ]

  static func record(_ row: (String, String, Int, String)) -> EntityRecord {
    EntityRecord(
      id: row.0, names: [normaliser.normalise(row.1)], area: row.2, locator: row.3,
      began: row.0 == "8" ? 2000 : nil, ended: row.0 == "7" ? 1999 : nil)
  }

  static func linker(_ names: [(String, String, Int, String)] = names) -> Linker {
    let register = EntityRegister(
      names.map(record), lexicon: Lexicon(groups), successions: [(before: "7", after: "8")])
    return Linker(register, model: .untrained("test", groups: groups))
  }

  static func query(
    _ name: String, areas: [Int] = [], locator: String? = nil, day: Int? = nil
  ) -> Query {
    Query(name: normaliser.normalise(name), areas: areas, locator: locator, day: day)
  }

  static func answer(_ query: Query, _ linker: Linker = linker()) -> RankedAnswer {
    var workspace = Linker.Workspace()
    return linker.answer(query, &workspace)
  }
}

struct LinkerTests {
  private func best(_ query: Query) -> String? { SmallRegister.answer(query).best?.id }

  @Test(arguments: [
    ("Bringhurst Primary School", "1"), ("BRINGHURST PRIMARY", "1"), ("The Bringhurst School", "1"),
    ("Bringhrust Primary School", "1"), ("Bringhurst Primry Sch", "1"), ("Lea Junior School", "3"),
    ("Winkelbury Junior School", "9"), ("Winkle bury Junior School", "9"),
  ])
  func `a name finds its school`(_ name: String, _ id: String) {
    #expect(best(SmallRegister.query(name)) == id)
  }

  @Test func `a rare word outweighs generic ones, and a contradiction counts against`() {
    let answer = SmallRegister.answer(SmallRegister.query("Lea Infant School"))
    #expect(answer.best?.id == "2")
    #expect(answer.candidates[0].weight > answer.candidates[1].weight + 5)
  }

  @Test func `a name cut at its comma stays a choice between those that share it`() throws {
    let answer = SmallRegister.answer(SmallRegister.query("St Mary's CofE Primary School"))
    #expect(Set(answer.candidates.prefix(2).map(\.id)) == ["4", "5"])
    #expect(abs(try #require(answer.best).probability - 0.5) < 0.05)
    #expect(abs(answer.margin) < 0.05)
  }

  @Test func `a name that is another's up to its comma is that, however rules read the whole`() {
    let normaliser = Normaliser(rules: [
      NameRule(
        "junior infant", .write("primary"), example: .init("Lea Junior, Infant", "lea primary"))
    ])
    let records = ["Kippax Junior, Infant and Nursery School", "Kippax Infant School"].map {
      EntityRecord(id: $0, names: [normaliser.normalise($0)])
    }
    let linker = Linker(
      EntityRegister(records, lexicon: Lexicon(SmallRegister.groups)),
      model: .untrained("test", groups: SmallRegister.groups))
    let query = Query(name: normaliser.normalise("Kippax Junior"))
    let answer = SmallRegister.answer(query, linker)
    #expect(answer.best?.id == records[0].id)
    let place = linker.register.place(of: records[0].id) ?? 0
    #expect(
      linker.evidence(query, for: place).contains {
        $0.phrase.hasPrefix("same name, letter for letter")
      })
  }

  @Test func `a word that other names have too is worth no more for a rare one than for itself`() {
    let names = SmallRegister.names + [("12", "Lea Primacy School", 1, "")]
    let linker = SmallRegister.linker(names)
    let query = SmallRegister.query("Lea Primary School")
    let rarity = { (word: String) in
      let vocabulary = linker.register.vocabulary
      return vocabulary.rarity[Int(vocabulary.find(Array(word.utf8)[...]))]
    }
    var comparison = NameComparison()
    let mention = PreparedName(query.name, of: linker.register)
    let name = linker.register.place(of: "12").map { Int(linker.register.firstName[$0]) } ?? 0
    comparison.compare(mention, places: [], with: name, of: linker.register)
    let alike = comparison.events.first { $0.outcome == .alike }
    #expect(alike?.rarity == rarity("primary"))
    #expect(rarity("primary") < rarity("primacy"))
  }

  @Test func `area and postcode tell apart what names do not`() {
    #expect(best(SmallRegister.query("St Mary's CofE Primary School", areas: [2])) == "5")
    #expect(best(SmallRegister.query("St Mary's CofE Primary School", locator: "LE2 1AA")) == "4")
  }

  @Test func `a mention of an unknown area is found all the same`() {
    #expect(best(SmallRegister.query("Bringhurst Primary School", areas: [99])) == "1")
    #expect(best(SmallRegister.query("Bringhurst Primary School", areas: [2])) == "1")
  }

  @Test func `the day decides between a school and what it became`() throws {
    let before = SmallRegister.answer(SmallRegister.query("Ash Hill", day: 1500))
    let after = SmallRegister.answer(SmallRegister.query("Ash Hill", day: 2500))
    #expect(before.best?.id == "7")
    #expect(after.best?.id == "8")
    let lineage = try #require(SmallRegister.answer(SmallRegister.query("Ash Hill")).best)
    #expect(lineage.lineageProbability > lineage.probability + 0.1)
  }

  @Test func `a margin does not count a predecessor against its successor`() {
    let answer = SmallRegister.answer(SmallRegister.query("Ash Hill"))
    #expect(answer.margin > 0.5)
  }

  @Test func `equals are in the register's order, whatever the order of its rows`() {
    let query = SmallRegister.query("Kingsfield School")
    let forwards = SmallRegister.answer(query).candidates.prefix(2).map(\.id)
    let backwards = SmallRegister.answer(
      query, SmallRegister.linker(SmallRegister.names.reversed())
    ).candidates.prefix(2).map(\.id)
    #expect(forwards == ["10", "11"])
    #expect(backwards == forwards)
  }

  @Test func `a name of nothing in the register has no probable answer`() throws {
    let answer = SmallRegister.answer(SmallRegister.query("Zyxwv Quorn"))
    #expect(answer.noneProbability > 0.9)
    #expect(SmallRegister.answer(SmallRegister.query("")).best == nil)
  }

  @Test func `probabilities of the choices and of none sum to one, but for those not told`() {
    for (_, name, _, _) in SmallRegister.names {
      let answer = SmallRegister.answer(SmallRegister.query(name))
      let sum = answer.candidates.reduce(answer.noneProbability) { $0 + $1.probability }
      #expect(sum < 1 + 1e-5 && sum > 0.999)
    }
  }

  @Test func `answers depend neither on the order of the questions nor on the parts they are in`() {
    let linker = SmallRegister.linker()
    let queries = (0..<3000).map { SmallRegister.query(SmallRegister.names[$0 % 11].1) }
    let together = linker.answers(to: queries).map { $0.candidates.map(\.id) }
    let backwards = linker.answers(to: queries.reversed()).map { $0.candidates.map(\.id) }
    let alone = queries.map { SmallRegister.answer($0, linker).candidates.map(\.id) }
    #expect(together == alone)
    #expect(Array(backwards.reversed()) == alone)
  }

  @Test func `unrelated rows in the register do not change an answer`() throws {
    let more = (100..<180).map { ("\($0)", "Other\($0) College", 3, "ZZ1 1ZZ") }
    let linker = SmallRegister.linker(SmallRegister.names + more)
    for (_, name, _, _) in SmallRegister.names {
      let query = SmallRegister.query(name)
      let plain = try #require(SmallRegister.answer(query).best)
      let crowded = try #require(SmallRegister.answer(query, linker).best)
      #expect(plain.id == crowded.id)
      // Words grow rarer in a larger register: eight times the rows, at most 0.1 in probability.
      #expect(abs(plain.probability - crowded.probability) < 0.1)
    }
  }

  @Test func `words that are missing side by side count for less than words missing apart`() {
    let names = [
      ("1", "Lea Oakwood Ashgrove Bybrook School", 1, ""),
      ("2", "Lea Elmfield School Bywater Hilltop", 1, ""),
    ]
    let linker = SmallRegister.linker(names)
    let answer = SmallRegister.answer(SmallRegister.query("Lea School"), linker)
    #expect(answer.best?.id == "1")
  }

  @Test func `evidence sums to the weight`() throws {
    let linker = SmallRegister.linker()
    let query = SmallRegister.query("Ash Hill Primry", areas: [2], locator: "NN5 5NN", day: 2500)
    let best = try #require(SmallRegister.answer(query, linker).best)
    let sum = linker.evidence(query, for: best.entity).reduce(0) { $0 + $1.weight }
    #expect(abs(sum - best.weight) < 0.001)
  }
}

struct ModelTrainingTests {
  @Test func `what stands beside names is learnt too`() throws {
    let names = (0..<400).map { ("\($0)", "Word\($0)x School", 1, "LE\($0 % 90 + 10) 1AA") }
    let linker = SmallRegister.linker(names)
    // A fifth of the mentions are of another postcode of the district.
    let queries = names.enumerated().map { place, row in
      SmallRegister.query(
        row.1, locator: place % 5 == 0 ? row.3.replacing("1AA", with: "9ZZ") : row.3)
    }
    let beginning = LinkModel.untrained("test", groups: SmallRegister.groups)
    let model = ModelTraining(linker.register, queries: queries)
      .round(from: beginning, beginning: beginning)
    let district = try #require(model.context[.locatorDistrict]).matching
    #expect(district > 0.12 && district < 0.2)
    #expect(model.context[.dateStanding] == beginning.context[.dateStanding])
  }

  @Test func `rates are learnt from names alone`() {
    let groups = SmallRegister.groups
    let names = (0..<400).map { ("\($0)", "Word\($0)x\($0 * 7 % 13) Primary School", 1, "") }
    let linker = SmallRegister.linker(names)
    // A third of the mentions leave out `school`.
    let queries = names.enumerated().map { place, row in
      SmallRegister.query(place % 3 == 0 ? String(row.1.dropLast(7)) : row.1)
    }
    let beginning = LinkModel.untrained("test", groups: groups)
    let training = ModelTraining(linker.register, queries: queries)
    var model = beginning
    for _ in 0..<4 { model = training.round(from: model, beginning: beginning) }
    #expect(model.exactShare > 0.6 && model.exactShare < 0.8)
    #expect(model.literalShare > beginning.literalShare)
    #expect(model.renamedShare <= ModelTraining.mostRenamed)
    let missing = model.words["institution"]?[.missing]?.matching ?? 0
    #expect(missing > beginning.words["institution"]?[.missing]?.matching ?? 1)
    #expect(
      training.round(from: model, beginning: beginning)
        == training.round(from: model, beginning: beginning))
  }
}
