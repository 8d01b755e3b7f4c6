/// An entity as a row of a file has it; used again for the next row, it keeps its memory.
public struct EntityRow {
  /// The texts of the row, in UTF-8, one after another.
  public var text: [UInt8] = []
  /// Where its key in the register stands.
  public var id = 0..<0
  /// Where its name stands.
  public var title = 0..<0
  /// Where the words of its address stand.
  public var places = 0..<0
  /// Where its locator stands, a code whose beginning says the rough place; empty for none.
  public var locator = 0..<0
  /// Where stands what all rows of one entity have the same; empty where nothing says so.
  public var identity = 0..<0
  /// The number of the area that it is in; nil where none is known.
  public var area: Int?
  /// The day on which it began, by number; nil where not known.
  public var began: Int?
  /// The last day on which it stood; nil where it still stands, or where not known.
  public var ended: Int?
  /// The names of its parts.
  public var partNames: [NormalName] = []

  /// The name on its way into the form in which it is compared.
  var name = NameWork()

  /// Creates a row without anything.
  public init() {}
}
