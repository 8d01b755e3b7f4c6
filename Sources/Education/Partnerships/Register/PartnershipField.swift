/// Something that may be stated of a partnership: its name in the register, and what its values are.
///
/// The declarations are the one place for it: the register is checked against them, the release's
/// columns and the codebook are written from them, and so is the form that is sent out.
public struct PartnershipField: Hashable, Sendable {
  /// What its values are.
  public enum Kind: Hashable, Sendable {
    /// Any text.
    case text
    /// One of a closed list of words.
    case word([PartnershipWord])
    /// A whole number, from 0.
    case count
    /// A share of a hundred.
    case percent
    /// A day, a month or a year.
    case date
    /// The address of a page.
    case address
    /// A Companies House number.
    case companyNumber
    /// The id of a partnership of the register.
    case partnership
  }

  /// What the field is part of, as the codebook is ordered.
  public enum Topic: String, CaseIterable, Sendable {
    /// What it is called and whether it is still there.
    case identity
    /// How it came about.
    case origin
    /// Its form, and how the authority stands to it.
    case form
    /// Who belongs to it.
    case membership
    /// What it does, and for what money.
    case work
    /// Who decides.
    case governance

    /// The topic as a heading.
    public var title: String {
      switch self {
      case .identity: "Identity"
      case .origin: "How it came about"
      case .form: "Form, and relation to the local authority"
      case .membership: "Membership"
      case .work: "What it does, and for what money"
      case .governance: "Governance"
      }
    }
  }

  /// The name in the register, which is the column's name in releases.
  public let name: String
  /// What its values are.
  public let kind: Kind
  /// The name for people.
  public let title: String
  /// What a value says, in a sentence.
  public let definition: String
  /// Whether several values hold together.
  public let holdsSeveral: Bool
  /// What it is part of.
  public let topic: Topic

  /// Declares a field.
  init(
    _ name: String, _ kind: Kind, _ title: String, _ definition: String, several: Bool = false,
    _ topic: Topic
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.definition = definition
    holdsSeveral = several
    self.topic = topic
  }

  /// The words of a closed list; none where the values are open.
  public var words: [PartnershipWord] {
    if case .word(let words) = kind { words } else { [] }
  }

  /// Whether what is stated of it may be otherwise some years later: how a partnership came about does
  /// not change any more, and names are kept as they were.
  public var growsOld: Bool {
    topic != .origin && (topic != .identity || name == "status" || name == "website")
  }

  /// What its values are, in a few words.
  public var expectation: String {
    switch kind {
    case .text: "text"
    case .word(let words): "one of " + words.map(\.value).joined(separator: ", ")
    case .count: "a whole number"
    case .percent: "a number from 0 to 100"
    case .date: "a day, a month or a year, such as 2018-02-28, 2018-02 or 2018"
    case .address: "an address such as https://www.example.org/about"
    case .companyNumber: "the eight characters of a Companies House number"
    case .partnership: "the id of a partnership"
    }
  }

  /// Whether a text is a value of the field; an id is not looked up here.
  public func accepts(_ text: String) -> Bool {
    switch kind {
    case .text: !text.isEmpty
    case .word(let words): words.contains { $0.value == text }
    case .count: wholeNumber(text) != nil
    case .percent: Self.percent(text) != nil
    case .date: PartialDate(text) != nil
    case .address: Self.isAddress(text)
    case .companyNumber:
      text.utf8.count == 8
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    case .partnership: PartnershipID.isValid(text)
    }
  }

  /// A share of a hundred with at most two decimals; nil for anything else.
  static func percent(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = wholeNumber(String(parts[0])), whole <= 100 else {
      return nil
    }
    guard parts.count == 2 else { return Double(whole) }
    guard (1...2).contains(parts[1].utf8.count), let rest = wholeNumber(String(parts[1])) else {
      return nil
    }
    let value = Double(whole) + Double(rest) / (parts[1].utf8.count == 1 ? 10 : 100)
    return value <= 100 ? value : nil
  }

  static func isAddress(_ text: String) -> Bool {
    let rest = ["https://", "http://"].lazy.filter(text.hasPrefix).map {
      text.dropFirst($0.count)
    }.first
    guard let rest, let host = rest.split(separator: "/").first else { return false }
    return host.contains(".") && !text.contains { $0 == " " || $0 == "\"" || $0 == "<" }
  }
}
