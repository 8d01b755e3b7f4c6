import CMarkup

/// Counts what stands in records and no field catches, by path.
struct XMLLeftOver {
  /// Paths that are counted apart; what stands at others is counted together.
  private static let limit = 2000
  private static let others = "(other paths)"

  private struct Key: Hashable {
    let parent: Int
    let kind: UInt32
    let name: UInt32
  }

  private var numbers: [Key: Int] = [:]
  private var paths: [String] = [""]
  private var counts: [Int] = [0]
  private var otherCount = 0

  /// What was left, in the order in which it was first met.
  var result: [PathCount] {
    var result: [PathCount] = []
    for (path, count) in zip(paths, counts) where count > 0 {
      result.append(PathCount(path: path.isEmpty ? "." : path, count: count))
    }
    if otherCount > 0 { result.append(PathCount(path: Self.others, count: otherCount)) }
    return result
  }

  /// Counts what the fields, whose nodes are `caught`, leave of a record.
  mutating func count(_ tree: XMLTree, caught: [[Int]]) {
    let size = tree.record.node_count
    var isCaught = [Bool](repeating: false, count: size)
    for node in caught.joined() {
      isCaught[node] = true
      guard tree.node(node).kind == UInt32(MARKUP_ELEMENT) else { continue }
      // The text of an element is that of all in it; attributes are not.
      for inner in node + 1..<max(Int(tree.node(node).end), node + 1)
      where tree.node(inner).kind != UInt32(MARKUP_ATTRIBUTE) {
        isCaught[inner] = true
      }
    }
    var places = [Int](repeating: 0, count: size)
    for index in 0..<size {
      let node = tree.node(index)
      let parent = Int(node.parent)
      switch Int32(bitPattern: node.kind) {
      case MARKUP_ELEMENT:
        if index > 0 { places[index] = place(of: node, in: places[parent], tree) }
        if !isCaught[index], Int(node.end) == index + 1 { add(places[index]) }
      case MARKUP_ATTRIBUTE:
        if !isCaught[index] { add(place(of: node, in: places[parent], tree)) }
      default:
        if !isCaught[index], !tree.isBlank(node) { add(places[parent]) }
      }
    }
  }

  private mutating func add(_ place: Int) {
    if place < 0 { otherCount += 1 } else { counts[place] += 1 }
  }

  /// The number of a node's path; -1 for the many that are not told apart.
  private mutating func place(of node: markup_node, in parent: Int, _ tree: XMLTree) -> Int {
    guard parent >= 0 else { return -1 }
    let key = Key(parent: parent, kind: node.kind, name: node.name)
    if let known = numbers[key] { return known }
    guard paths.count < Self.limit else { return -1 }
    let sign = node.kind == UInt32(MARKUP_ATTRIBUTE) ? "@" : ""
    let name = tree.names[Int(node.name)].braced
    numbers[key] = paths.count
    paths.append(paths[parent].isEmpty ? sign + name : "\(paths[parent])/\(sign)\(name)")
    counts.append(0)
    return paths.count - 1
  }
}
