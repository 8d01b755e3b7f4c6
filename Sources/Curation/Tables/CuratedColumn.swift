import Education

/// One column of a published table: its type, what it means and what must hold of its cells.
public struct CuratedColumn: Hashable, Sendable {
  /// What the cells hold, and how they are written.
  public enum Kind: Hashable, Sendable {
    /// Any text.
    case text
    /// A whole number in decimal digits.
    case integer
    /// A number with a fixed count of decimal places.
    case number(places: Int)
    /// `true` or `false`.
    case boolean
    /// A day as `yyyy-mm-dd`.
    case date
    /// One of a closed list of words.
    case word([CuratedWord])
    /// A number, or one of the symbols of statistical tables (`z x c low u`).
    case indicator(places: Int)
  }

  /// What must hold of the cells beyond their type.
  public enum Rule: Hashable, Sendable {
    /// No cell is empty.
    case required
    /// No two cells are equal.
    case unique
    /// Numbers are at least this.
    case least(Double)
    /// Numbers are at most this.
    case most(Double)
    /// Texts have this form throughout.
    case form(CuratedForm)
  }

  /// The name in the header.
  public let name: String
  /// What the cells hold.
  public let kind: Kind
  /// The name for people.
  public let title: String
  /// What a cell says, in a sentence.
  public let description: String
  /// What must hold.
  public let rules: Set<Rule>

  /// Declares a column of text.
  public init(_ name: String, _ title: String, _ description: String, _ rules: Rule...) {
    self.init(name, .text, title, description, rules: Set(rules))
  }

  /// Declares a column.
  public init(
    _ name: String, _ kind: Kind, _ title: String, _ description: String, _ rules: Rule...
  ) {
    self.init(name, kind, title, description, rules: Set(rules))
  }

  private init(
    _ name: String, _ kind: Kind, _ title: String, _ description: String, rules: Set<Rule>
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.description = description
    self.rules = rules
  }

  /// Whether every cell must be filled.
  public var isRequired: Bool { rules.contains(.required) }
}

/// A word that a column may hold, and what it means.
public struct CuratedWord: Hashable, Sendable {
  /// The word in the cell.
  public let value: String
  /// What it means to a reader.
  public let label: String

  /// Declares a word.
  public init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}

/// A form that every text of a column has.
public enum CuratedForm: String, CaseIterable, Sendable {
  /// A nine-character ONS code.
  case onsCode = "[A-Z][0-9]{8}"
  /// DfE's three digits of a local authority.
  case laCode = "[0-9]{3}"
  /// DfE's seven digits of a school.
  case laestab = "[0-9]{7}"
  /// The key of a historic authority: its code and the year it was replaced.
  case historicLA = "[0-9]{3}-[0-9]{4}"
  /// The identity of a mention: sixteen hexadecimal digits.
  case mention = "[0-9a-f]{16}"
  /// The id of a partnership, or the key of evidence about one.
  case partnership = "[a-z][a-z0-9]*(_[a-z0-9]+)*"
  /// A day, a month or a year.
  case partialDate = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"

  /// Whether the bytes have this form.
  public func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .onsCode:
      bytes.count == 9 && (0x41...0x5A).contains(bytes[bytes.startIndex])
        && bytes.dropFirst().allSatisfy(Self.isDigit)
    case .laCode: bytes.count == 3 && bytes.allSatisfy(Self.isDigit)
    case .laestab: bytes.count == 7 && bytes.allSatisfy(Self.isDigit)
    case .historicLA:
      bytes.count == 8 && bytes.prefix(3).allSatisfy(Self.isDigit)
        && bytes[bytes.startIndex + 3] == UInt8(ascii: "-")
        && bytes.suffix(4).allSatisfy(Self.isDigit)
    case .mention:
      bytes.count == 16
        && bytes.allSatisfy { Self.isDigit($0) || (0x61...0x66).contains($0) }
    case .partnership: PartnershipID.isValid(String(decoding: bytes, as: UTF8.self))
    case .partialDate: PartialDate(String(decoding: bytes, as: UTF8.self)) != nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
