import JSONText
import Pipeline
import Tabular
import Testing

/// A declaration with a mistake in it, and the beginning of what is to be said.
private struct Wrong: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let keys: String
  let message: String

  init(_ what: String, _ keys: String, says message: String) {
    testDescription = what
    self.keys = keys
    self.message = message
  }

  static let all = [
    Wrong(
      "two addresses",
      "url: 'https://a.uk/x', discover: { from: 'https://a.uk', by: 'page', link: 'x' }",
      says: "a source has \"url\" or \"discover\", not both"),
    Wrong(
      "days to walk back without a date", "url: 'https://a.uk/x', fallback_days: 3",
      says: "\"fallback_days\" needs a {date:...} in \"url\""),
    Wrong(
      "discovery of anything", "discover: { from: 'https://a.uk', by: 'page' }",
      says: "\"discover\" needs the key \"link\" or \"title\""),
    Wrong(
      "a pattern that is none", "discover: { from: 'https://a.uk', by: 'atom', link: '(' }",
      says: "\"link\" in discover is no regular expression: ("),
    Wrong(
      "a page without its records", "format: 'html', url: 'https://a.uk'",
      says: "a source with the format \"html\" needs one of the keys \"record\", \"table\""),
    Wrong(
      "two kinds of record",
      "format: 'html', url: 'https://a.uk', table: '//table', record: '//li'",
      says: "a source with the format \"html\" needs one of the keys"),
    Wrong(
      "a table in XML", "format: 'xml', url: 'https://a.uk', table: '//table'",
      says: "a source with the format \"xml\" cannot have the key \"table\""),
    Wrong(
      "namespaces of a page",
      "format: 'html', url: 'https://a.uk', record: '//li', namespaces: { a: 'urn:a' }",
      says: "only a source with the format \"xml\" has namespaces"),
    Wrong(
      "an XPath that is none", "format: 'html', url: 'https://a.uk', record: '//li['",
      says: "the path \"//li[\" is no XPath that can be evaluated"),
    Wrong(
      "a column's path that is none",
      "format: 'html', url: 'https://a.uk', record: '//li', columns: [{ name: 'a', from: ['b(('] }]",
      says: "the path \"b((\" is no XPath that can be evaluated"),
    Wrong(
      "a prefix without its namespace", "format: 'xml', url: 'https://a.uk', record: '//a:b'",
      says: "the path \"//a:b\" "),
    Wrong(
      "a mention of no column",
      "url: 'https://a.uk', mentions: [{ kind: 'school', column: 'nam' }]",
      says: "\"column\" names no column \"nam\"; did you mean \"name\"?"),
    Wrong(
      "a context that is none",
      "url: 'https://a.uk', mentions: [{ kind: 'school', column: 'name', context: { twon: 'place' } }]",
      says: "\"twon\" is no context of a mention; did you mean \"town\"?"),
    Wrong(
      "a filter of no column", "url: 'https://a.uk', where: [{ column: 'nme', matches: 'x' }]",
      says: "\"column\" names no column \"nme\"; did you mean \"name\"?"),
    Wrong(
      "two columns apart",
      "url: 'https://a.uk', columns: [{ name: 'name', split: [';'] }, { name: 'place', each: true }]",
      says: "only one column can give a record for each of its values; name and place both would"),
    Wrong(
      "parts that are to stay together",
      "url: 'https://a.uk', columns: [{ name: 'name', split: [';'], each: false }]",
      says: "\"split\" gives a record for each part; take \"each\" away"),
    Wrong(
      "a cleaning step that is none",
      "url: 'https://a.uk', columns: [{ name: 'name', clean: ['space'] }]",
      says: "\"clean\" in a column must be one of \"spaces\", \"footnotes\""),
    Wrong(
      "a cleaning step without a pattern",
      "url: 'https://a.uk', columns: [{ name: 'name', clean: [{ drop: 'x' }] }]",
      says: "a cleaning step is one of \"spaces\", \"footnotes\", {remove: ...}"),
  ]
}

struct SourceDefinitionTests {
  /// Reads a declaration with these keys, and ordinary ones for whatever it does not say.
  private func source(_ keys: String) throws -> SourceDefinition {
    func unless(_ key: String, _ text: String) -> String { keys.contains("\(key):") ? "" : text }
    let text = """
      { title: 'T', publisher: 'P', attribution: 'A', dialect: 'table',
        licence: { name: 'N', title: 'T', url: 'U' },
        \(unless("format", "format: 'csv',"))
        \(unless("columns", "columns: [{ name: 'name' }, { name: 'place' }],"))
        \(keys) }
      """
    return try SourceDefinition(Array(text.utf8), name: "x", file: "x.json5")
  }

  @Test(arguments: Wrong.all)
  private func `a mistake in a declaration is said where it stands`(wrong: Wrong) throws {
    let error = try #require(throws: ConfigurationError.self) { _ = try source(wrong.keys) }
    #expect("\(error)".contains(": \(wrong.message)"), "\(error)")
  }

  @Test func `a column says how its cells are cleaned and taken apart`() throws {
    let source = try source(
      """
      url: 'https://a.uk/{date:yyyy-mm-dd}', fallback_days: 2,
      columns: [{ name: 'name', from: ['li'], split: [';', ' and '],
        clean: ['spaces', 'footnotes', { remove: 'x' }, { replace: 'a', with: 'b' },
          { keep: '(c)' }, { unless: 'd' }] }, { name: 'place' }]
      """)
    let column = try #require(source.content.schema?.columns.first)
    #expect(column.plurality == .apart(separators: [";", " and "]))
    func pattern(_ text: String) throws -> TextPattern { try #require(TextPattern(text)) }
    #expect(
      try column.cleaning.steps == [
        .spaces, .footnotes, .remove(pattern("x")), .replace(pattern("a"), with: "b"),
        .keep(pattern("(c)")), .unless(pattern("d")),
      ])
    let dated = try #require(DatedName("https://a.uk/{date:yyyy-mm-dd}"))
    #expect(source.address == .fixed(dated, fallbackDays: 2))
  }

  @Test func `a document says what its records are and which names they hold`() throws {
    let source = try source(
      """
      format: 'xml', record: '/a:feed/a:entry', namespaces: { a: 'urn:atom' },
      discover: { from: 'https://a.uk/feed', by: 'atom', title: 'Members', choose: 'last' },
      hosts: ['b.uk'], where: [{ column: 'name', matches: 'School' }],
      mentions: [{ kind: 'school', column: 'name', context: { town: 'place' } }],
      contract: { oldest_days: 30 }
      """)
    #expect(
      source.extraction
        == .elements(
          path: "/a:feed/a:entry", namespaces: [.init(prefix: "a", uri: "urn:atom")]))
    guard case .discovered(let discovery) = source.address else {
      Issue.record("the address is \(String(describing: source.address))")
      return
    }
    #expect(discovery.medium == .atom)
    #expect(discovery.choice == .last)
    #expect(discovery.title == TextPattern("Members"))
    #expect(source.hosts == ["b.uk"])
    #expect(source.contract.oldestDays == 30)
    let mention = try #require(source.mentions.first)
    #expect(mention.kind == .school)
    #expect(mention.context == [.init(context: .town, column: "place")])
    #expect(source.content.schema?.filters.map(\.column) == ["name"])
  }
}
