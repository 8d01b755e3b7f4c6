/// Reads an object of a configuration file key by key, and knows which keys were asked for.
///
/// ```swift
/// let source = try ConfigurationObject(json5: bytes, file: "sources/gias.json5", what: "source")
/// let name = try source.string("name")
/// let days = try source.integer("fallback_days", default: 0, in: 0...60)
/// let columns = try source.list("columns", what: "column") { try Column($0) }
/// try source.finish()  // sources/gias.json5:7:3: unknown key "colums" in a source; did you mean ...
/// ```
/// A class, because asking for a key is remembered; it lives as long as one file is read.
public final class ConfigurationObject {
  /// The file, as it is to be named to the reader.
  public let file: String
  /// What the object describes, without an article: `source`.
  public let what: String
  /// Where the object starts.
  public let position: SourcePosition

  let members: [JSONMember]
  var asked: [String] = []
  var children: [ConfigurationObject] = []

  /// Takes a node that must be an object.
  public init(_ node: JSONNode, file: String, what: String) throws(ConfigurationError) {
    guard let members = node.members else {
      let message = "\(Self.article(what)) must be an object, not \(node.content.kind)"
      throw ConfigurationError(file: file, position: node.position, message: message)
    }
    self.file = file
    self.what = what
    self.members = members
    position = node.position
  }

  /// Takes the text of a whole JSON5 file.
  public convenience init(
    json5 bytes: [UInt8], file: String, what: String
  ) throws(ConfigurationError) {
    let root: JSONNode
    do {
      root = try JSONParser(dialect: .json5).parse(bytes)
    } catch {
      throw ConfigurationError(error, file: file)
    }
    try self.init(root, file: file, what: what)
  }

  /// All keys of the object, in the order of the file.
  public var keys: [String] { members.map(\.name) }

  /// Whether the object has the key; this does not count as asking for it.
  public func has(_ key: String) -> Bool {
    members.contains { $0.name == key }
  }

  /// The value under a key as it was read, or nil; it counts as asked for.
  public func node(_ key: String) -> JSONNode? {
    if !asked.contains(key) { asked.append(key) }
    return members.first { $0.name == key }?.value
  }

  /// The value under a key that must be there.
  public func requiredNode(_ key: String) throws(ConfigurationError) -> JSONNode {
    if let node = node(key) { return node }
    let unasked = members.filter { !asked.contains($0.name) }
    if let near = Spelling.nearest(to: key, among: unasked.map(\.name)),
      let member = unasked.first(where: { $0.name == near })
    {
      throw unknown(member, meant: key)
    }
    throw error("\(Self.article(what)) needs the key \"\(key)\"")
  }

  /// Refuses keys that nobody asked for, here and in the objects read from here.
  ///
  /// Call it when every key has been asked for.
  public func finish() throws(ConfigurationError) {
    for member in members where !asked.contains(member.name) {
      throw unknown(member, meant: Spelling.nearest(to: member.name, among: asked))
    }
    for child in children { try child.finish() }
  }

  /// An error of the reader's own, at the value of a key or else at the object.
  public func error(_ message: String, at key: String? = nil) -> ConfigurationError {
    let member = members.first { $0.name == key }
    return ConfigurationError(
      file: file, position: member?.value.position ?? position, message: message)
  }

  /// The error that the value of a key is not what it must be.
  func mismatch(
    _ node: JSONNode, _ key: String, _ expected: String, advice: String = ""
  ) -> ConfigurationError {
    let found = node.content.summary + advice
    let message = "\"\(key)\" in \(Self.article(what)) must be \(expected), not \(found)"
    return ConfigurationError(file: file, position: node.position, message: message)
  }

  /// The error of a key that does not belong here, with the one that may have been meant.
  private func unknown(_ member: JSONMember, meant: String?) -> ConfigurationError {
    let advice: String
    if let meant {
      advice = "did you mean \"\(meant)\"?"
    } else {
      advice = "it may have " + asked.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    }
    return ConfigurationError(
      file: file, position: member.namePosition,
      message: "unknown key \"\(member.name)\" in \(Self.article(what)); \(advice)")
  }

  /// The words `a source`, `an indicator`.
  static func article(_ what: String) -> String {
    let isVowel = what.first.map { "aeiouAEIOU".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + what
  }
}
