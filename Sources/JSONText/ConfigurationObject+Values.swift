extension ConfigurationObject {
  /// The text under a key.
  public func string(_ key: String) throws(ConfigurationError) -> String {
    try text(requiredNode(key), key)
  }

  /// The text under a key, or this one where the key is not given.
  public func string(_ key: String, default: String) throws(ConfigurationError) -> String {
    try optionalString(key) ?? `default`
  }

  /// The text under a key, or nil where the key is not given.
  public func optionalString(_ key: String) throws(ConfigurationError) -> String? {
    guard let node = node(key) else { return nil }
    return try text(node, key)
  }

  /// The whole number under a key, within bounds.
  public func integer(
    _ key: String, in bounds: ClosedRange<Int>? = nil
  ) throws(ConfigurationError) -> Int {
    try whole(requiredNode(key), key, bounds)
  }

  /// The whole number under a key, or this one where the key is not given.
  public func integer(
    _ key: String, default: Int, in bounds: ClosedRange<Int>? = nil
  ) throws(ConfigurationError) -> Int {
    try optionalInteger(key, in: bounds) ?? `default`
  }

  /// The whole number under a key, or nil where the key is not given.
  public func optionalInteger(
    _ key: String, in bounds: ClosedRange<Int>? = nil
  ) throws(ConfigurationError) -> Int? {
    guard let node = node(key) else { return nil }
    return try whole(node, key, bounds)
  }

  /// The number under a key, within bounds.
  public func decimal(
    _ key: String, in bounds: ClosedRange<Double>? = nil
  ) throws(ConfigurationError) -> Double {
    try real(requiredNode(key), key, bounds)
  }

  /// The number under a key, or this one where the key is not given.
  public func decimal(
    _ key: String, default: Double, in bounds: ClosedRange<Double>? = nil
  ) throws(ConfigurationError) -> Double {
    try optionalDecimal(key, in: bounds) ?? `default`
  }

  /// The number under a key, or nil where the key is not given.
  public func optionalDecimal(
    _ key: String, in bounds: ClosedRange<Double>? = nil
  ) throws(ConfigurationError) -> Double? {
    guard let node = node(key) else { return nil }
    return try real(node, key, bounds)
  }

  /// The truth value under a key.
  public func boolean(_ key: String) throws(ConfigurationError) -> Bool {
    try truth(requiredNode(key), key)
  }

  /// The truth value under a key, or this one where the key is not given.
  public func boolean(_ key: String, default: Bool) throws(ConfigurationError) -> Bool {
    guard let node = node(key) else { return `default` }
    return try truth(node, key)
  }

  /// The one of an enumeration's words that stands under a key.
  public func word<Word>(
    _ key: String, as type: Word.Type = Word.self
  ) throws(ConfigurationError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    try word(requiredNode(key), key)
  }

  /// The one of an enumeration's words under a key, or this one where the key is not given.
  public func word<Word>(
    _ key: String, as type: Word.Type = Word.self, default: Word
  ) throws(ConfigurationError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node = node(key) else { return `default` }
    return try word(node, key)
  }

  /// The text that a value must be.
  func text(_ node: JSONNode, _ key: String) throws(ConfigurationError) -> String {
    guard let text = node.string else { throw mismatch(node, key, "a text") }
    return text
  }

  private func whole(
    _ node: JSONNode, _ key: String, _ bounds: ClosedRange<Int>?
  ) throws(ConfigurationError) -> Int {
    let range = bounds.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    guard let number = node.integer, bounds?.contains(number) ?? true else {
      throw mismatch(node, key, "a whole number" + range)
    }
    return number
  }

  private func real(
    _ node: JSONNode, _ key: String, _ bounds: ClosedRange<Double>?
  ) throws(ConfigurationError) -> Double {
    let range = bounds.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    guard let number = node.number, bounds?.contains(number) ?? true else {
      throw mismatch(node, key, "a number" + range)
    }
    return number
  }

  private func truth(_ node: JSONNode, _ key: String) throws(ConfigurationError) -> Bool {
    guard let flag = node.bool else { throw mismatch(node, key, "true or false") }
    return flag
  }

  /// The one of an enumeration's words that a value must be.
  func word<Word>(_ node: JSONNode, _ key: String) throws(ConfigurationError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    let text = try text(node, key)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let known = words.map { "\"\($0)\"" }.joined(separator: ", ")
    let near = Spelling.nearest(to: text, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
    throw mismatch(node, key, "one of \(known)", advice: near)
  }
}
