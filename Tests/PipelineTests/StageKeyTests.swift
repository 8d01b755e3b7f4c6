import Linkage
import Tabular
import Testing

@testable import Pipeline

struct StageKeyTests {
  @Test func `a key tells its stage, its inputs, their order and where one ends`() {
    let key = StageKey(.parse, ["ab", "c"])
    #expect(key == StageKey(.parse, ["ab", "c"]))
    let others = [
      StageKey(.link, ["ab", "c"]), StageKey(.parse, ["c", "ab"]), StageKey(.parse, ["a", "bc"]),
      StageKey(.parse, ["abc"]), StageKey(.parse, ["ab", "c", ""]), StageKey(.parse, []),
    ]
    #expect(Set(others + [key]).count == 7)
    #expect(key.folderName.count == 16)
    #expect(key.description.hasPrefix(key.folderName))
  }

  @Test func `all of a schema that decides its table is in the fingerprint`() {
    func schema(
      _ name: String = "a", from source: [String] = ["A"], _ type: ColumnType = .text,
      isRequired: Bool = false, isNullable: Bool = true, nullWords: [String] = [],
      label: String = "", key: [String] = []
    ) -> TableSchema {
      TableSchema(
        name: "t",
        columns: [
          ColumnSchema(
            name, from: source, type, isRequired: isRequired, isNullable: isNullable,
            nullWords: nullWords, label: label)
        ], key: key)
    }
    func words(_ words: [String: String]) -> ColumnType {
      .word(Vocabulary(name: "w", words: words))
    }
    let plain = schema()
    #expect(plain.fingerprint == schema(label: "For people only").fingerprint)
    let many = Dictionary(uniqueKeysWithValues: (0..<50).map { ("word \($0)", "\($0)") })
    #expect(schema("a", words(many)).fingerprint == schema("a", words(many)).fingerprint)
    let all = [
      plain, schema("b"), schema(from: ["A", "B"]), schema(isRequired: true),
      schema(isNullable: false), schema(nullWords: ["B"]), schema(key: ["a"]),
      schema("a", .code(digits: 3)), schema("a", .code(digits: nil)), schema("a", .decimal),
      schema("a", .integer(minimum: 1)), schema("a", .integer(maximum: 1)),
      schema("a", .date([.iso])), schema("a", .date([.iso, .compact])),
      schema("a", words(["Open": "open"])), schema("a", words(["Open": "opened"])),
    ]
    #expect(Set(all.map(\.fingerprint)).count == all.count)
  }
}

struct LinkTableTests {
  @Test func `links are read as they were written`() throws {
    let place = try TestWorkspace()
    let links = [
      Link(
        mention: Mention(
          source: "groups", kind: "trust", text: "St. Clement’s, \"The\" Trust",
          context: [.init("town", "Ely"), .init("code", "")], asAt: "2024-01-02", count: 3),
        verdict: .part, targets: ["E1", "E2"], historic: "old", probability: 1.0 / 3,
        margin: .leastNormalMagnitude, method: .alias, evidence: ["one, two", "three"]),
      Link(
        mention: Mention(source: "a", kind: "b", text: ""), verdict: .none, targets: [],
        probability: nil, method: .none, evidence: []),
      Link(
        mention: Mention(source: "a", kind: "b", text: "c"), verdict: .one, targets: ["E1"],
        probability: 1, margin: 0, method: .exact, evidence: [""]),
    ]
    let path = "\(place.root)/links.csv"
    try Files.write(LinkTable.text(of: links), to: path)
    let read = try LinkTable.links(in: path)
    #expect(read.dropLast() == links.dropLast())
    // One empty text is as good as none.
    #expect(read.last?.evidence == [])
    #expect(read.last?.mention == links.last?.mention)
  }

  @Test func `a table that is none is refused, with what to do`() throws {
    let place = try TestWorkspace()
    let path = "\(place.root)/links.csv"
    for text in ["a,b\n1,2\n", "source\n"] {
      try Files.write(Array(text.utf8), to: path)
      let error = #expect(throws: PipelineFailure.self) { try LinkTable.links(in: path) }
      #expect(error?.message.hasSuffix("remove its folder and run again") == true)
    }
  }
}
