extension ConfigurationObject {
  /// The object under a key; this object's `finish()` finishes it too.
  public func object(
    _ key: String, what: String? = nil
  ) throws(ConfigurationError) -> ConfigurationObject {
    try child(requiredNode(key), what ?? key)
  }

  /// The object under a key, or nil where the key is not given.
  public func optionalObject(
    _ key: String, what: String? = nil
  ) throws(ConfigurationError) -> ConfigurationObject? {
    guard let node = node(key) else { return nil }
    return try child(node, what ?? key)
  }

  /// What the reader makes of each object in the list under a key; empty where it is not given.
  ///
  /// Without `what`, an element is called by the key less a final `s`.
  public func list<Element>(
    _ key: String, what: String? = nil, _ read: (ConfigurationObject) throws -> Element
  ) throws -> [Element] {
    let what = what ?? (key.hasSuffix("s") ? String(key.dropLast()) : key)
    return try elements(key).map { node in
      let element = try child(node, what)
      let value = try read(element)
      try element.finish()
      return value
    }
  }

  /// What the readers make of a list whose elements are words of an enumeration or objects; empty
  /// where the key is not given.
  public func mixedList<Word, Element>(
    _ key: String, what: String, word: (Word) throws -> Element,
    object: (ConfigurationObject) throws -> Element
  ) throws -> [Element]
  where Word: RawRepresentable<String> & CaseIterable {
    try elements(key).map { node in
      guard node.members != nil else { return try word(self.word(node, key)) }
      let element = try child(node, what)
      let value = try object(element)
      try element.finish()
      return value
    }
  }

  /// The texts in the list under a key; empty where it is not given.
  public func strings(_ key: String) throws(ConfigurationError) -> [String] {
    var texts: [String] = []
    for node in try elements(key) { texts.append(try text(node, key)) }
    return texts
  }

  /// The words of an enumeration in the list under a key; empty where it is not given.
  public func words<Word>(
    _ key: String, as type: Word.Type = Word.self
  ) throws(ConfigurationError) -> [Word]
  where Word: RawRepresentable<String> & CaseIterable {
    var words: [Word] = []
    for node in try elements(key) { words.append(try word(node, key)) }
    return words
  }

  /// The texts of an object whose keys are free, in the order of the file; empty where not given.
  public func mapping(_ key: String) throws(ConfigurationError) -> [(name: String, text: String)] {
    guard let node = node(key) else { return [] }
    guard let members = node.members else { throw mismatch(node, key, "an object of texts") }
    var pairs: [(name: String, text: String)] = []
    for member in members {
      pairs.append((member.name, try text(member.value, "\(key).\(member.name)")))
    }
    return pairs
  }

  private func child(_ node: JSONNode, _ what: String) throws(ConfigurationError)
    -> ConfigurationObject
  {
    let child = try ConfigurationObject(node, file: file, what: what)
    children.append(child)
    return child
  }

  private func elements(_ key: String) throws(ConfigurationError) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    guard let elements = node.array else { throw mismatch(node, key, "a list") }
    return elements
  }
}
