import CMarkup

/// Finds the nodes that paths lead to, in one record after another.
struct XMLMatching {
  /// A step, with the number of each name that it asks for.
  private struct NumberedStep {
    let step: XMLPath.Step
    let name: Int
    /// In the order of the step's conditions; a place asks for none, and has 0.
    let conditions: [Int]
  }

  private let paths: [[NumberedStep]]
  /// The different names that the paths ask for.
  private let tests: [XMLPath.NameTest]
  /// For each of them, whether it fits a name, by the name's number.
  private var fits: [[Bool]]

  init(_ paths: [XMLPath]) {
    var tests: [XMLPath.NameTest] = []
    func number(_ name: XMLPath.NameTest) -> Int {
      if let known = tests.firstIndex(of: name) { return known }
      tests.append(name)
      return tests.count - 1
    }
    self.paths = paths.map { path in
      path.steps.map { step in
        NumberedStep(
          step: step, name: number(step.name),
          conditions: step.conditions.map { condition in
            if case .has(_, let name, _) = condition { number(name) } else { 0 }
          })
      }
    }
    self.tests = tests
    fits = tests.map { _ in [] }
  }

  /// Takes note of the names that were met since.
  mutating func learn(_ names: [XMLName]) {
    for (index, test) in tests.enumerated() where fits[index].count < names.count {
      fits[index] += names[fits[index].count...].map(test.fits)
    }
  }

  /// The nodes to which a path leads, in document order and each once.
  func nodes(_ path: Int, in tree: XMLTree) -> [Int] {
    var found = [0]
    for step in paths[path] {
      var next: [Int] = []
      var covered = 0
      for start in found {
        let end = Int(tree.node(start).end)
        if step.step.isDeep {
          // Nodes in document order: one that stands in another was searched with it.
          if start < covered { continue }
          covered = end
          next += deep(step, from: start, to: end, in: tree)
        } else {
          next += children(of: start, to: end, step, in: tree)
        }
      }
      found = next
      if found.isEmpty { break }
    }
    return found
  }

  private func children(of start: Int, to end: Int, _ step: NumberedStep, in tree: XMLTree)
    -> [Int]
  {
    let found = children(of: start, to: end, step.step.target, step.name, in: tree)
    return step.conditions.isEmpty ? found : narrowed(found, by: step, in: tree)
  }

  private func children(
    of start: Int, to end: Int, _ target: XMLPath.Target, _ name: Int, in tree: XMLTree
  ) -> [Int] {
    var found: [Int] = []
    var index = start + 1
    while index < end {
      let node = tree.node(index)
      if target == .attribute, node.kind != UInt32(MARKUP_ATTRIBUTE) { break }
      if isFit(node, target, name) { found.append(index) }
      index = max(Int(node.end), index + 1)
    }
    return found
  }

  private func deep(_ step: NumberedStep, from start: Int, to end: Int, in tree: XMLTree) -> [Int] {
    var found: [Int] = []
    for index in start + 1..<max(end, start + 1)
    where isFit(tree.node(index), step.step.target, step.name) {
      found.append(index)
    }
    return step.conditions.isEmpty ? found : narrowed(found, by: step, in: tree)
  }

  private func isFit(_ node: markup_node, _ target: XMLPath.Target, _ name: Int) -> Bool {
    switch target {
    case .element: node.kind == UInt32(MARKUP_ELEMENT) && fits[name][Int(node.name)]
    case .attribute: node.kind == UInt32(MARKUP_ATTRIBUTE) && fits[name][Int(node.name)]
    case .text: node.kind == UInt32(MARKUP_TEXT) && node.text_count > 0
    }
  }

  private func narrowed(_ nodes: [Int], by step: NumberedStep, in tree: XMLTree) -> [Int] {
    var nodes = nodes
    for (condition, test) in zip(step.step.conditions, step.conditions) {
      switch condition {
      case .place(let place):
        nodes = place <= nodes.count ? [nodes[place - 1]] : []
      case .has(let isAttribute, _, let text):
        let wanted = text.map { Array($0.utf8) }
        nodes = nodes.filter { node in
          let parts = children(
            of: node, to: Int(tree.node(node).end), isAttribute ? .attribute : .element, test,
            in: tree)
          guard let wanted else { return !parts.isEmpty }
          return parts.contains { part in
            var bytes: [UInt8] = []
            tree.append(part, to: &bytes)
            return bytes == wanted
          }
        }
      }
    }
    return nodes
  }
}
