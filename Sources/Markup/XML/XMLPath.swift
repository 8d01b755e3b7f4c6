/// A path to elements, attributes or texts, in a small part of XPath.
///
/// Steps stand between slashes, and two slashes go to any depth. A step is a name, with a declared
/// prefix where it belongs to a namespace; `*` for any element; `*:name` for a name in any
/// namespace; and as the last one also `@name` or `text()`. A step may be narrowed, as in
/// `link[@rel='alternate']`, `line[2]` or `phone[kind='office']`. A lone `.` is the record itself.
struct XMLPath: Sendable {
  /// What a step's nodes are called.
  struct NameTest: Hashable, Sendable {
    /// Which namespaces fit.
    enum Namespace: Hashable, Sendable {
      case none, any
      case uri(String)
    }

    /// The name; nil where any fits.
    var local: String?
    /// The namespace.
    var namespace: Namespace

    /// Whether a name fits.
    func fits(_ name: XMLName) -> Bool {
      if let local, local != name.local { return false }
      return switch namespace {
      case .any: true
      case .none: name.uri == nil
      case .uri(let uri): name.uri == uri
      }
    }
  }

  /// What narrows a step.
  enum Condition: Hashable, Sendable {
    /// The nth among those of one parent, counted from 1.
    case place(Int)
    /// One with such an attribute or child, of this text where one is stated.
    case has(isAttribute: Bool, NameTest, text: String?)
  }

  /// What a step leads to.
  enum Target: Hashable, Sendable {
    case element, attribute, text
  }

  /// One step.
  struct Step: Hashable, Sendable {
    var isDeep: Bool
    var target: Target
    var name: NameTest
    var conditions: [Condition] = []
  }

  /// The path as it was written.
  let text: String
  /// The steps; none for the record itself.
  let steps: [Step]

  init(_ text: String, namespaces: [String: String]) throws(PathError) {
    self.text = text
    var reading = XMLPathReading(text, namespaces: namespaces)
    steps = try reading.steps()
  }
}

/// The name of an element or attribute, with its namespace.
struct XMLName: Hashable, Sendable {
  /// The name without a prefix.
  let local: String
  /// The namespace; nil for none.
  let uri: String?
}
