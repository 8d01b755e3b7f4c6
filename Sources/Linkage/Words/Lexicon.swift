/// What a domain knows of the words in its names.
public struct Lexicon: Sendable {
  /// The group of words that no group names.
  public static let distinguishing = "distinguishing"
  /// The group of numbers, which contradict each other.
  public static let number = "number"

  /// The groups by number: distinguishing words, numbers, then the domain's in their order.
  public let groups: [WordGroup]
  /// What the domain calls the area that an entity is in.
  public let areaNoun: String
  private let entries: [[UInt8]: Entry]

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
    var entries: [[UInt8]: Entry] = [:]
    for (index, group) in self.groups.enumerated() {
      for word in group.words where entries[Array(word.utf8)] == nil {
        var kin: UInt32 = 0
        for (bit, set) in group.kin.prefix(32).enumerated() where set.contains(word) {
          kin |= 1 << UInt32(bit)
        }
        entries[Array(word.utf8)] = Entry(group: UInt8(index), kin: kin)
      }
    }
    self.entries = entries
  }

  /// Every word that a group names, in stated order.
  var words: [String] { groups.flatMap(\.words) }

  /// The group of a word, and the sets of kin that it is in, a bit each.
  func entry(of word: ArraySlice<UInt8>) -> (group: UInt8, kin: UInt32) {
    if let entry = entries[Array(word)] { return (entry.group, entry.kin) }
    let isNumber = word.contains { (0x30...0x39).contains($0) }
    return (isNumber ? 1 : 0, 0)
  }
}
