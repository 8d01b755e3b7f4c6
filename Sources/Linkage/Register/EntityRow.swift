/// An entity as a row of a file has it, in UTF-8.
public struct EntityRow {
  /// Its key in the register.
  public let id: ArraySlice<UInt8>
  /// Its name.
  public let title: ArraySlice<UInt8>
  /// The words of its address.
  public let places: ArraySlice<UInt8>
  /// Where it is, in a code whose beginning says the rough place; empty for none.
  public let locator: ArraySlice<UInt8>
  /// What all rows of one entity have the same; empty where nothing says so.
  public let identity: ArraySlice<UInt8>
  /// The number of the area that it is in; nil where none is known.
  public let area: Int?
  /// The day on which it began, by number; nil where not known.
  public let began: Int?
  /// The last day on which it stood; nil where it still stands, or where not known.
  public let ended: Int?

  /// Creates a row.
  public init(
    id: ArraySlice<UInt8>, title: ArraySlice<UInt8>, places: ArraySlice<UInt8>,
    locator: ArraySlice<UInt8>, identity: ArraySlice<UInt8>, area: Int?, began: Int?, ended: Int?
  ) {
    self.id = id
    self.title = title
    self.places = places
    self.locator = locator
    self.identity = identity
    self.area = area
    self.began = began
    self.ended = ended
  }
}
