import CMarkup

/// Finds the nodes that paths lead to, in one record after another.
struct XMLMatching {
  private let paths: [XMLPath]
  /// The different names that the paths ask for, and for each whether it fits a name's number.
  private var tests: [XMLPath.NameTest: [Bool]] = [:]

  init(_ paths: [XMLPath]) {
    self.paths = paths
    for step in paths.flatMap(\.steps) {
      tests[step.name] = []
      for case .has(_, let name, _) in step.conditions { tests[name] = [] }
    }
  }

  /// Takes note of the names that were met since.
  mutating func learn(_ names: [XMLName]) {
    for (test, known) in tests where known.count < names.count {
      tests[test] = known + names[known.count...].map(test.fits)
    }
  }

  /// The nodes to which a path leads, in document order and each once.
  func nodes(_ path: Int, in tree: XMLTree) -> [Int] {
    var found = [0]
    for step in paths[path].steps {
      let fits = tests[step.name] ?? []
      var next: [Int] = []
      var covered = 0
      for start in found {
        let end = Int(tree.node(start).end)
        if step.isDeep {
          // Nodes in document order: one that stands in another was searched with it.
          if start < covered { continue }
          covered = end
          next += deep(step, fits, from: start, to: end, in: tree)
        } else {
          next += children(of: start, to: end, step, fits, in: tree)
        }
      }
      found = next
      if found.isEmpty { break }
    }
    return found
  }

  private func children(
    of start: Int, to end: Int, _ step: XMLPath.Step, _ fits: [Bool], in tree: XMLTree
  ) -> [Int] {
    var found: [Int] = []
    var index = start + 1
    while index < end {
      let node = tree.node(index)
      if step.target == .attribute, node.kind != UInt32(MARKUP_ATTRIBUTE) { break }
      if isFit(node, step, fits) { found.append(index) }
      index = max(Int(node.end), index + 1)
    }
    return step.conditions.isEmpty ? found : narrowed(found, by: step.conditions, in: tree)
  }

  private func deep(
    _ step: XMLPath.Step, _ fits: [Bool], from start: Int, to end: Int, in tree: XMLTree
  ) -> [Int] {
    var found: [Int] = []
    for index in start + 1..<max(end, start + 1) {
      let node = tree.node(index)
      if isFit(node, step, fits) { found.append(index) }
    }
    return step.conditions.isEmpty ? found : narrowed(found, by: step.conditions, in: tree)
  }

  private func isFit(_ node: markup_node, _ step: XMLPath.Step, _ fits: [Bool]) -> Bool {
    switch step.target {
    case .element: node.kind == UInt32(MARKUP_ELEMENT) && fits[Int(node.name)]
    case .attribute: node.kind == UInt32(MARKUP_ATTRIBUTE) && fits[Int(node.name)]
    case .text: node.kind == UInt32(MARKUP_TEXT) && node.text_count > 0
    }
  }

  private func narrowed(_ nodes: [Int], by conditions: [XMLPath.Condition], in tree: XMLTree)
    -> [Int]
  {
    var nodes = nodes
    for condition in conditions {
      switch condition {
      case .place(let place):
        nodes = place <= nodes.count ? [nodes[place - 1]] : []
      case .has(let isAttribute, let name, let text):
        let wanted = text.map { Array($0.utf8) }
        let step = XMLPath.Step(
          isDeep: false, target: isAttribute ? .attribute : .element, name: name)
        let fits = tests[name] ?? []
        nodes = nodes.filter { node in
          let parts = children(of: node, to: Int(tree.node(node).end), step, fits, in: tree)
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
