/// Reads the words of a path from left to right.
struct XMLPathReading {
  private let text: String
  private let namespaces: [String: String]
  private var rest: Substring

  init(_ text: String, namespaces: [String: String]) {
    self.text = text
    self.namespaces = namespaces
    rest = text[...]
  }

  /// The steps of a path relative to a record.
  mutating func steps() throws(PathError) -> [XMLPath.Step] {
    guard !rest.isEmpty else { throw error("is empty; use \".\" for the record itself") }
    if text == "." { return [] }
    if rest.hasPrefix("./") { rest = rest.dropFirst() }
    let isDeep = take("//")
    if !isDeep, rest.hasPrefix("/"), text.hasPrefix("/") {
      throw error("begins with a slash; write it from the record on, as in \"name\"")
    }
    _ = take("/")
    return try following(isDeep: isDeep)
  }

  /// The steps of the path to a record, and whether it counts from the root.
  mutating func recordSteps() throws(PathError) -> (steps: [XMLPath.Step], isAbsolute: Bool) {
    let isDeep = take("//")
    guard isDeep || take("/") else {
      throw error("must begin with \"/\" for the document's root, or \"//\" for any depth")
    }
    let steps = try following(isDeep: isDeep)
    for (index, step) in steps.enumerated() {
      guard step.target == .element, step.conditions.isEmpty, index == 0 || !step.isDeep else {
        throw error(
          "may only have names and *, with one slash between them; only the beginning may be \"//\""
        )
      }
    }
    guard steps.count <= 32 else { throw error("has more than 32 steps") }
    return (steps, !isDeep)
  }

  private mutating func following(isDeep first: Bool) throws(PathError) -> [XMLPath.Step] {
    var steps: [XMLPath.Step] = []
    var isDeep = first
    while true {
      let step = try step(isDeep: isDeep)
      steps.append(step)
      if rest.isEmpty { return steps }
      guard step.target == .element else { throw error("goes on behind an attribute or a text") }
      isDeep = take("//")
      guard isDeep || take("/") else {
        throw error("cannot be understood from \"\(rest.prefix(20))\" on")
      }
    }
  }

  private mutating func step(isDeep: Bool) throws(PathError) -> XMLPath.Step {
    if take("text()") {
      return XMLPath.Step(
        isDeep: isDeep, target: .text, name: XMLPath.NameTest(local: nil, namespace: .any))
    }
    let isAttribute = take("@")
    var step = XMLPath.Step(
      isDeep: isDeep, target: isAttribute ? .attribute : .element,
      name: try name(isAttribute: isAttribute))
    while take("[") {
      step.conditions.append(try condition(isDeep: isDeep, isAttribute: isAttribute))
      guard take("]") else { throw error("lacks a \"]\"") }
    }
    return step
  }

  private mutating func name(isAttribute: Bool) throws(PathError) -> XMLPath.NameTest {
    let first = try word()
    guard take(":") else {
      return XMLPath.NameTest(
        local: first == "*" ? nil : first, namespace: first == "*" ? .any : .none)
    }
    let second = try word()
    let local = second == "*" ? nil : second
    if first == "*" { return XMLPath.NameTest(local: local, namespace: .any) }
    if first == "xml" {
      return XMLPath.NameTest(
        local: local, namespace: .uri("http://www.w3.org/XML/1998/namespace"))
    }
    guard let uri = namespaces[first] else {
      let known = namespaces.keys.sorted().joined(separator: ", ")
      throw error(
        "has the prefix \"\(first)\", which \"namespaces\" does not declare"
          + (known.isEmpty ? "" : "; it declares \(known)"))
    }
    return XMLPath.NameTest(local: local, namespace: .uri(uri))
  }

  private mutating func condition(isDeep: Bool, isAttribute: Bool) throws(PathError)
    -> XMLPath.Condition
  {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty {
      rest = rest.dropFirst(digits.count)
      guard let place = Int(digits), place > 0, !isDeep, !isAttribute else {
        throw error("has a place in brackets that is none, or behind \"//\" or \"@\"")
      }
      return .place(place)
    }
    let isAttribute = take("@")
    let name = try name(isAttribute: isAttribute)
    guard take("=") else { return .has(isAttribute: isAttribute, name, text: nil) }
    guard let quote = rest.first, quote == "'" || quote == "\"" else {
      throw error("lacks quotes around what stands behind \"=\"")
    }
    rest = rest.dropFirst()
    let value = rest.prefix { $0 != quote }
    rest = rest.dropFirst(value.count)
    guard take(String(quote)) else { throw error("lacks a closing quote") }
    return .has(isAttribute: isAttribute, name, text: String(value))
  }

  private mutating func word() throws(PathError) -> String {
    if take("*") { return "*" }
    let word = rest.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    guard let first = word.first, first.isLetter || first == "_" else {
      throw error(
        rest.isEmpty
          ? "ends where a name should stand"
          : "has no name at \"\(rest.prefix(20))\"")
    }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  private func error(_ message: String) -> PathError {
    PathError(text, message)
  }
}
