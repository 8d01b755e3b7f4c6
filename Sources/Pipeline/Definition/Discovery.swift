import JSONText
public import Tabular

/// How the address of a source's newest file is found in something else that is published.
public struct Discovery: Hashable, Sendable {
  /// What is read to find it.
  public enum Medium: String, CaseIterable, Sendable {
    /// A web page: its links, with their words.
    case page
    /// A document of GOV.UK's Content API: its attachments and the links in its body.
    case govuk
    /// An Atom feed: its entries' links, with their titles and the days of their last change.
    case atom
  }

  /// Which of the links that fit is taken.
  public enum Choice: String, CaseIterable, Sendable {
    /// That of the latest day, as its entry, its words or its address state it; of several of one
    /// day, the first.
    case newest
    /// The first.
    case first
    /// The last.
    case last
  }

  /// The address of what is read.
  public let from: String
  /// What it is.
  public let medium: Medium
  /// What the link's address must have.
  public let link: TextPattern?
  /// What the link's words must have.
  public let title: TextPattern?
  /// Which of those that fit is taken.
  public let choice: Choice
}

extension Discovery {
  init(_ object: ConfigurationObject) throws {
    from = try object.string("from")
    medium = try object.word("by")
    link = try object.optionalPattern("link")
    title = try object.optionalPattern("title")
    choice = try object.word("choose", default: .newest)
    guard link != nil || title != nil else {
      throw object.error(
        "\"discover\" needs the key \"link\" or \"title\": a regular expression that the link fits")
    }
  }
}

extension ConfigurationObject {
  /// The regular expression under a key, or nil where the key is not given.
  func optionalPattern(_ key: String) throws -> TextPattern? {
    guard let text = try optionalString(key) else { return nil }
    guard let pattern = TextPattern(text) else {
      throw error("\"\(key)\" in \(what) is no regular expression: \(text)", at: key)
    }
    return pattern
  }

  /// The regular expression under a key.
  func pattern(_ key: String) throws -> TextPattern {
    guard let pattern = try optionalPattern(key) else {
      throw error("\(what) needs the key \"\(key)\"")
    }
    return pattern
  }
}
