import Testing

@testable import Linkage

struct EntityColumnsTests {
  private static let records = InventedRegister().records

  private static func columns(_ records: some Sequence<EntityRecord>) -> EntityColumns {
    var columns = EntityColumns()
    for record in records { columns.append(record) }
    return columns
  }

  private static func register(_ columns: EntityColumns) -> EntityRegister {
    EntityRegister(columns, lexicon: Lexicon(SmallRegister.groups))
  }

  private static func row(
    _ id: String, _ title: String, identity: String = "", ended: Int? = nil, began: Int? = nil
  ) -> EntityRow {
    var row = EntityRow()
    func write(_ text: String) -> Range<Int> {
      row.text += Array(text.utf8)
      return row.text.count - text.utf8.count..<row.text.count
    }
    row.id = write(id)
    row.title = write(title)
    row.places = write("Lea Leeds")
    row.locator = write("ls1 4ap")
    row.identity = write(identity)
    (row.area, row.began, row.ended) = (383, began, ended)
    return row
  }

  private static func columns(_ rows: [EntityRow]) -> EntityColumns {
    var columns = EntityColumns()
    for var row in rows { columns.append(&row, by: SmallRegister.normaliser) }
    return columns
  }

  @Test(arguments: [2, 3, 7, 600])
  func `entities read in parts make the register that they make together`(_ parts: Int) {
    let (all, count) = (Self.records, Self.records.count)
    let joined = EntityColumns(
      joining: (0..<parts).map { part in
        Self.columns(all[count * part / parts..<count * (part + 1) / parts])
      })
    let (one, other) = (Self.register(joined), Self.register(Self.columns(all)))
    #expect(one.ids == other.ids)
    #expect(one.words == other.words)
    #expect(one.firstWord == other.firstWord)
    #expect(one.literals == other.literals)
    #expect(one.places == other.places)
    #expect(one.vocabulary.text == other.vocabulary.text)
    #expect(one.vocabulary.nameCounts == other.vocabulary.nameCounts)
  }

  @Test func `a row makes the entity that a record of the same texts makes`() {
    let name = SmallRegister.normaliser.normalise("The Lea CofE School (Ash), Leeds")
    let record = EntityRecord(
      id: "7", title: "The Lea CofE School (Ash), Leeds", names: [name], area: 383,
      locator: "LS1 4AP", places: SmallRegister.normaliser.normalise("Lea Leeds"), ended: 5)
    let one = Self.register(Self.columns([record]))
    let other = Self.register(
      Self.columns([Self.row("7", "The Lea CofE School (Ash), Leeds", ended: 5)]))
    #expect(one.title(of: 0) == other.title(of: 0))
    #expect(one.words == other.words)
    #expect(one.asides == other.asides)
    #expect(one.asides[0] != 0)
    #expect(one.literals == other.literals)
    #expect(one.places == other.places)
    #expect(one.locators == other.locators)
    #expect(one.ended == other.ended)
  }

  @Test func `a row without a key or a name is none`() {
    let columns = Self.columns([Self.row("", "Lea School"), Self.row("1", " ., ()")])
    #expect(columns.count == 0)
  }

  @Test func `rows of one identity are one entity, by the key of the one that stands`() {
    let columns = Self.columns([
      Self.row("1", "Ash School", identity: "A", ended: 9, began: 3), Self.row("2", "Elm School"),
      Self.row("3", "Oak School", identity: "A"),
      Self.row("4", "Ash School", identity: "A", ended: 7, began: 5), Self.row("5", "Elm School"),
    ]).joined()
    let register = Self.register(columns)
    #expect(register.ids == ["2", "3", "5"])
    #expect(["1", "3", "4"].allSatisfy { register.place(of: $0) == 1 })
    #expect(register.began[1] == 3)
    #expect(register.end(of: 1) == nil)
    // Its own name, and the one that two of the others bear.
    #expect(register.firstName[2] - register.firstName[1] == 2)
  }

  @Test func `entities are in the order of their areas, in one the shorter keys first`() {
    let long = ["school-12", "school-07", "school-100", "9", "10", "school-7"]
    let records = long.enumerated().map { place, id in
      EntityRecord(
        id: id, names: [SmallRegister.normaliser.normalise("Lea")], area: place < 4 ? 2 : 1)
    }
    let register = Self.register(Self.columns(records))
    #expect(register.ids == ["10", "school-7", "9", "school-07", "school-12", "school-100"])
  }
}
