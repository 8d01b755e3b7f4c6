/// Words of a domain that play the same part in names: phases of education, points of the compass.
///
/// A word of no group distinguishes: it is what a thing is called.
public struct WordGroup: Hashable, Sendable {
  /// What a model and an explanation call it.
  public let name: String
  /// Its words, as rules leave them.
  public let words: [String]
  /// Whether two of its words contradict each other: `infant` against `junior`.
  public let contradicts: Bool
  /// Sets of its words of which one is written for another more easily than for the rest.
  public let kin: [[String]]

  /// Creates a group.
  public init(
    _ name: String, _ words: [String], contradicts: Bool = false, kin: [[String]] = []
  ) {
    self.name = name
    self.words = words
    self.contradicts = contradicts
    self.kin = kin
  }

  /// Creates a group from words with spaces between.
  public init(_ name: String, _ words: String, contradicts: Bool = false, kin: [String] = []) {
    func parted(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.init(name, parted(words), contradicts: contradicts, kin: kin.map(parted))
  }
}
