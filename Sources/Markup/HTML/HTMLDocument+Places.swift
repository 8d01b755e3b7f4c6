import CMarkup

extension HTMLDocument {
  /// Finds the texts of `id` attributes that only one element has.
  func findOwnIDs() -> Set<String> {
    var counts: [String: Int] = [:]
    for node in nodes
    where node.kind == UInt32(MARKUP_ATTRIBUTE) && names[Int(node.name)] == "id" {
      counts[String(decoding: bytes[range(of: node)], as: UTF8.self), default: 0] += 1
    }
    return Set(counts.filter { $0.value == 1 }.keys)
  }

  /// Finds each element's place among those of its name in its parent; 0 where it is the only one.
  ///
  /// - Complexity: O(*n*) in the nodes of the document, however many stand side by side.
  func findPlaces() -> [Int] {
    struct Key: Hashable {
      let parent: UInt32
      let name: UInt32
    }
    var last: [Key: (count: Int, first: Int)] = [:]
    var places = [Int](repeating: 0, count: nodes.count)
    for (index, node) in nodes.enumerated() where node.kind == UInt32(MARKUP_ELEMENT) && index > 0 {
      let key = Key(parent: node.parent, name: node.name)
      let known = last[key] ?? (0, index)
      if known.count > 0 {
        places[known.first] = 1
        places[index] = known.count + 1
      }
      last[key] = (known.count + 1, known.first)
    }
    return places
  }
}
