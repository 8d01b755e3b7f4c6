/// One thing that is done to names before they are compared, as a row of a table.
///
/// Rules speak of folded words: lower case, no accents, no punctuation, `and` for `&`. Every rule
/// has an example, which is also its test.
public struct NameRule: Hashable, Sendable {
  /// What is done where the words are found.
  public enum Action: Hashable, Sendable {
    /// Other words are written for them; none drops them.
    case write(String)
    /// Where they stand at the end after a comma, they are moved to the front.
    case moveToFront
    /// What follows them, to the closing bracket or the end, is another name of the same thing.
    case otherName
  }

  /// Where the words must stand.
  public enum Place: String, CaseIterable, Sendable {
    /// At any place.
    case anywhere
    /// Before all others, with something after them.
    case start
    /// After all others, with something before them.
    case end
  }

  /// A name before and after the rule, all other rules being in force.
  public struct Example: Hashable, Sendable {
    /// As it is written.
    public let name: String
    /// As it is compared.
    public let normal: String

    /// Creates an example.
    public init(_ name: String, _ normal: String) {
      self.name = name
      self.normal = normal
    }
  }

  /// The words that are looked for, folded, with single spaces.
  public let words: String
  /// Where they must stand.
  public let place: Place
  /// What is done.
  public let action: Action
  /// What it does to a name.
  public let example: Example

  /// Creates a rule.
  public init(_ words: String, at place: Place = .anywhere, _ action: Action, example: Example) {
    self.words = words
    self.place = place
    self.action = action
    self.example = example
  }

  /// What the rule is called in a trace: `c of e → ce`.
  public var name: String {
    switch action {
    case .write(""): "\(words) dropped"
    case .write(let other): "\(words) → \(other)"
    case .moveToFront: "…, \(words) → \(words) …"
    case .otherName: "\(words) … is another name"
    }
  }
}
