import Testing

@testable import Atlas

struct ValueClassesTests {
  @Test func `a hundred figures make five classes of twenty`() {
    let classes = ValueClasses((1...100).map { Figure(String($0)) }, unit: "")
    #expect(classes.classes.map(\.key) == ["1", "2", "3", "4", "5"])
    #expect(classes.classes.map(\.count) == [20, 20, 20, 20, 20])
    #expect(classes.classes.map(\.label).first == "1 to 20")
    #expect(classes.title == "Number, in 5 groups")
  }

  @Test func `equal figures are in one class`() {
    let figures = Array(repeating: "7", count: 50) + (8...57).map { String($0) }
    let classes = ValueClasses(figures.map { Figure($0) }, unit: "%")
    let sevens = Set(zip(figures, classes.keys).filter { $0.0 == "7" }.map(\.1))
    #expect(sevens.count == 1)
    #expect(classes.classes.map(\.count).reduce(0, +) == 100)
  }

  @Test func `nothing, symbols and numbers are never in one class`() {
    let cells = ["0", "0.0", "z", "x", "c", "low", "u", "3.5", "nan", ""]
    let classes = ValueClasses(cells.map { Figure($0) }, unit: "%")
    #expect(
      classes.keys == ["zero", "zero", "z", "x", "c", "low", "u", "3", "x", "x"])
    #expect(classes.classes.map(\.count).reduce(0, +) == cells.count)
    #expect(Set(classes.classes.map(\.label)).count == classes.classes.count)
  }

  @Test func `no figures make no classes`() {
    #expect(ValueClasses([], unit: "").classes.isEmpty)
  }
}

struct FigureTests {
  @Test func `thousands are parted and units follow`() {
    #expect(Figure("1234567").words(unit: "") == "1,234,567")
    #expect(Figure("999").words(unit: "") == "999")
    #expect(Figure("1234.5").words(unit: "%") == "1,234.5%")
    #expect(Figure("-1234").words(unit: "km") == "−1,234 km")
  }

  @Test func `symbols are words, and what is neither is not researched`() {
    #expect(Figure("x").words(unit: "%") == "not researched")
    #expect(Figure("c").words(unit: "%") == "suppressed")
    #expect(Figure("inf").words(unit: "") == "not researched")
    #expect(Figure("0x10").number == nil)
  }
}

struct ShortNameTests {
  @Test func `short names tell towns from counties and points of the compass apart`() {
    let names = [
      "Nottingham", "Nottinghamshire", "Southampton", "Southwark", "Bristol, City of",
      "North Somerset", "Kingston upon Hull, City of", "Kingston upon Thames", "St. Helens",
    ]
    #expect(
      ShortName.all(names) == [
        "Notti", "Notts", "Sou’on", "Sou’rk", "Brist", "N Some", "Kin H", "Kin T", "St Hele",
      ])
  }
}
