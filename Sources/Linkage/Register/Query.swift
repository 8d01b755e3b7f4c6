/// What the linker is asked: a name, and what stands beside it.
public struct Query: Sendable {
  /// The name.
  public var name: NormalName
  /// The numbers of the areas that the mention's may be: its own, what it became, what it was.
  public var areas: [Int]
  /// Where it is, as a postcode; empty where it is blank, nil where the source gives none at all.
  public var locator: String?
  /// The words of its address, such as its town.
  public var places: NormalName
  /// The day as at which it is meant, by number; nil for none.
  public var day: Int?

  /// Creates a question.
  public init(
    name: NormalName, areas: [Int] = [], locator: String? = nil, places: NormalName = .empty,
    day: Int? = nil
  ) {
    self.name = name
    self.areas = areas
    self.locator = locator
    self.places = places
    self.day = day
  }
}
