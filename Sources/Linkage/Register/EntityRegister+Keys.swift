extension EntityRegister {
  /// The place of a key.
  public func place(of id: String) -> Int? { keys.entity(id).map(Int.init) }

  /// The last day of an entity; nil where it stands, or where that is not known.
  public func end(of entity: Int) -> Int? {
    ended[entity] == .max ? nil : Int(ended[entity])
  }

  /// What took the place of an entity, one step on.
  public func successors(of entity: Int) -> [Int] { successors[entity].map(Int.init) }

  /// What stands on a day in the place of an entity that has ended, through any number of steps.
  public func successors(of entity: Int, on day: Int) -> [Int] {
    var found: Set<Int32> = []
    var seen: Set<Int32> = [Int32(entity)]
    var open = Array(successors[entity])
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if Int(ended[Int(next)]) >= day {
        found.insert(next)
      } else {
        open += successors[Int(next)]
      }
    }
    return found.sorted().map(Int.init)
  }

  /// Whether two keys are one step of succession apart.
  public func isLineage(_ one: String, _ other: String) -> Bool {
    guard let one = keys.entity(one), let other = keys.entity(other) else { return false }
    return lineage[Int(one)].contains(other)
  }

  /// Whether a name of an entity shares a distinguishing word with a question's name, or four groups
  /// of three letters of its distinguishing words: what a search for candidates must find.
  public func isReachable(_ id: String, by query: Query) -> Bool {
    guard let entity = place(of: id) else { return false }
    let mention = PreparedName(query.name, of: self)
    let known = Set(mention.words.filter { $0.group == 0 && $0.isKnown }.map(\.number))
    let letters = Self.trigrams(
      mention.words.filter { $0.group == 0 }.map { mention.bytes($0) })
    for name in Int(firstName[entity])..<Int(firstName[entity + 1]) {
      let distinguishing = words[wordRange(name)].filter { vocabulary.groups[Int($0)] == 0 }
      if distinguishing.contains(where: known.contains) { return true }
      let theirs = Self.trigrams(distinguishing.map { vocabulary.bytes($0) })
      if letters.intersection(theirs).count >= 4 { return true }
    }
    return false
  }

  private static func trigrams(_ words: [ArraySlice<UInt8>]) -> Set<UInt32> {
    var groups: Set<UInt32> = []
    for word in words {
      var last: UInt32 = 0
      for (place, byte) in word.enumerated() {
        last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
        if place >= 2 { groups.insert(last) }
      }
    }
    return groups
  }
}
