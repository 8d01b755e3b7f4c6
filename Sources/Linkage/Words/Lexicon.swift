/// What a domain knows of the words in its names.
public struct Lexicon: Sendable {
  /// The group of words that no group names.
  public static let distinguishing = "distinguishing"
  /// The group of numbers, which contradict each other.
  public static let number = "number"
  /// The numbers of both.
  static let distinguishingGroup: UInt8 = 0
  static let numberGroup: UInt8 = 1

  /// The groups by number: distinguishing words, numbers, then the domain's in their order.
  public let groups: [WordGroup]
  /// What the domain calls the area that an entity is in.
  public let areaNoun: String
  private let known: TextTable
  /// What the groups say of each word that is known.
  private let entries: [Entry]

  private struct Entry {
    let group: UInt8
    let kin: UInt32
  }

  /// Creates a lexicon; a word that stands in several groups belongs to the first.
  public init(_ groups: [WordGroup], areaNoun: String = "area") {
    self.areaNoun = areaNoun
    self.groups =
      [
        WordGroup(Self.distinguishing, []),
        WordGroup(Self.number, [], contradicts: true),
      ] + groups.prefix(60)
    var known = TextTable()
    var entries: [Entry] = []
    for (index, group) in self.groups.enumerated() {
      for word in group.words {
        // A word that was known before has another number.
        guard known.insert(Array(word.utf8).span) == UInt32(entries.count) else { continue }
        var kin: UInt32 = 0
        for (bit, set) in group.kin.prefix(32).enumerated() where set.contains(word) {
          kin |= 1 << UInt32(bit)
        }
        entries.append(Entry(group: UInt8(index), kin: kin))
      }
    }
    self.known = known
    self.entries = entries
  }

  /// Every word that a group names, in stated order.
  var words: [String] { groups.flatMap(\.words) }

  /// The group of a word, and the sets of kin that it is in, a bit each.
  func entry(of word: Span<UInt8>) -> (group: UInt8, kin: UInt32) {
    let number = known.find(word)
    if number != TextTable.none {
      let entry = entries[Int(number)]
      return (entry.group, entry.kin)
    }
    let isNumber = word.indices.contains { (0x30...0x39).contains(word[$0]) }
    return (isNumber ? Self.numberGroup : Self.distinguishingGroup, 0)
  }
}
