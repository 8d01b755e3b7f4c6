import Linkage
import Tabular

/// Reads a list of partnerships that people keep: a name, other names, and authorities.
public enum PartnershipFile {
  private static let names = ["partnership", "partnership_name", "name"]
  private static let others = ["aliases", "other_names", "alias"]
  private static let codes = ["dfe_codes", "old_la_codes", "la_codes", "la_code", "old_la_code"]
  private static let authorities = ["la_names", "la_name", "local_authority"]

  private static let keys = ["partnership_id", "id"]

  /// The partnerships of a list that has a column of keys; nil where it has none.
  ///
  /// Rows with one key are one partnership, under the name of the first.
  ///
  /// - Throws: where the file cannot be read, or has no column with names.
  public static func partnerships(
    path: String, register: AuthorityRegister
  ) throws -> [Partnership]? {
    var reader = try DelimitedReader(path: path, dialect: Dialect(raggedRows: .keep))
    let header = reader.header
    guard let key = keys.lazy.compactMap({ header.index(of: $0) }).first,
      let name = names.lazy.compactMap({ header.index(of: $0) }).first
    else { return nil }
    var ids: [String] = []
    while try reader.next() {
      if !reader.text(name).isEmpty { ids.append(reader.text(key)) }
    }
    let mentions = try mentions(path: path, source: "register", register: register)
    let byID = Dictionary(grouping: zip(ids, mentions).filter { !$0.0.isEmpty }) { $0.0 }
    return byID.sorted { $0.key < $1.key }.map { id, rows in
      Partnership(
        id: id, name: rows[0].1.name, names: rows.flatMap { [$0.1.name] + $0.1.otherNames },
        authorities: rows.flatMap(\.1.authorities), sources: ["register"])
    }
  }

  /// The mentions of a list, in its order, as of one source.
  ///
  /// Codes are read where there are some, else the authorities' names; several stand with `|` or `;`
  /// between.
  ///
  /// - Throws: where the file cannot be read, or has no column with names.
  public static func mentions(
    path: String, source: String, register: AuthorityRegister
  ) throws -> [PartnershipMention] {
    var reader = try DelimitedReader(path: path, dialect: Dialect(raggedRows: .keep))
    let header = reader.header
    func place(_ headings: [String]) -> Int? {
      headings.lazy.compactMap { header.index(of: $0) }.first
    }
    let name = try place(names) ?? header.require("partnership")
    let resolver = AuthorityResolver(register)
    var mentions: [PartnershipMention] = []
    while try reader.next() {
      let text = place(codes).map { reader.text($0) } ?? ""
      var found = Self.parts(text).compactMap { LACode($0) }
      if found.isEmpty, let column = place(authorities) {
        found = Self.parts(reader.text(column)).flatMap { resolver.codes(of: $0) }
      }
      guard !reader.text(name).isEmpty else { continue }
      mentions.append(
        PartnershipMention(
          source: source, name: reader.text(name),
          otherNames: place(others).map { PartnershipNames.names(in: reader.text($0)) } ?? [],
          authorities: found))
    }
    return mentions
  }

  private static func parts(_ text: String) -> [String] {
    text.split { $0 == "|" || $0 == ";" }.map(String.init)
  }
}

extension AuthorityResolver {
  /// The codes of the authorities of today that a name means, whatever its day; none where it is not
  /// clear.
  public func codes(of name: String) -> [LACode] {
    guard let today = CalendarDate(year: 9999, month: 1, day: 1) else { return [] }
    let mention = Self.mention(source: "", name: name, code: "", asAt: today)
    let link = resolve(mention, asAt: today)
    guard link.verdict != .ambiguous else { return [] }
    return link.targets.compactMap { ONSCode($0).flatMap { register.authority(onsCode: $0)?.code } }
  }
}
