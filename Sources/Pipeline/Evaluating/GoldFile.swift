import Education
public import Tabular

/// Names with the keys that they are known to mean.
public struct GoldFile: Sendable {
  /// A name, and the key that it means.
  public struct Row: Sendable {
    /// What is asked.
    let question: NameQuestion
    /// The key that is right; empty where the file says none.
    let expected: String
    /// The value of the column by which figures are split.
    let slice: String
    /// The kind of answer that is right, in a word of links; empty where the file says none.
    var kind = ""

    /// The keys that are right, where there are several.
    var codes: [String] { expected.split(separator: "|").map(String.init) }
  }

  /// The half of the rows that is read: a name is in the same half wherever it stands.
  public enum Half: String, CaseIterable, Sendable {
    /// What models are tuned on.
    case tuning
    /// What is kept back for judging them.
    case heldBack = "held-back"
  }

  /// The rows, in the order of the file.
  public let rows: [Row]

  /// Whether the file says of what kind the right answers are.
  var isTyped: Bool { rows.contains { !$0.kind.isEmpty } }

  /// Keeps rows.
  init(rows: [Row]) { self.rows = rows }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - name: What it is called in messages.
  ///   - kind: What the names are names of.
  ///   - using: What beside the name is asked with; nil for all that the file has.
  ///   - asAt: The day as at which the names are meant; nil where that is not known.
  ///   - slice: The column by which figures are split; nil for none.
  ///   - half: The half that is read; nil for both.
  /// - Throws: where the file cannot be read, or lacks a column.
  public init(
    path: String, name: String, kind: MatchKind, using: Set<MatchColumns.Role>?,
    asAt: CalendarDate?, slice: String?, half: Half?
  ) throws {
    var reader = try DelimitedReader(path: path, name: name)
    let header = reader.header
    let columns = MatchColumns(header: header.names, named: [:], kind: kind)
    guard let nameColumn = columns.place(.name) else {
      throw PipelineFailure(.usage, "\(name): \(columns.missing.first ?? "has no names")")
    }
    func place(_ role: MatchColumns.Role) -> Int? {
      using?.contains(role) == false ? nil : columns.place(role)
    }
    let (authority, postcode, town) = (place(.authority), place(.postcode), place(.town))
    let expected = Self.expectedHeadings(kind).lazy.compactMap { header.index(of: $0) }.first
    let answerKind = header.index(of: "answer_type")
    let sliceColumn = try slice.map { try header.require($0) }
    var rows: [Row] = []
    while try reader.next() {
      let text = reader.text(nameColumn)
      if let half, Self.half(of: text) != half { continue }
      rows.append(
        Row(
          question: NameQuestion(
            text, authority: authority.map { reader.text($0) } ?? "",
            postcode: postcode.map { reader.text($0) }, town: town.map { reader.text($0) } ?? "",
            asAt: asAt),
          expected: expected.map { reader.text($0) } ?? "",
          slice: sliceColumn.map { reader.text($0) } ?? "",
          kind: answerKind.map { reader.text($0) } ?? ""))
    }
    self.rows = rows
  }

  private static func expectedHeadings(_ kind: MatchKind) -> [String] {
    switch kind {
    case .schools: ["expected_urn", "expected_id", "expected"]
    case .trusts: ["expected_group_uid", "expected_trust_uid", "expected_id", "expected"]
    case .authorities: ["dfe_code", "dfe_codes", "expected_code", "expected_id", "expected"]
    case .partnerships, .names: ["expected_id", "expected"]
    }
  }

  /// The half that a name is in, by the FNV-1a hash of its bytes.
  private static func half(of name: String) -> Half {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3 }
    return hash >> 33 & 1 == 0 ? .tuning : .heldBack
  }
}
