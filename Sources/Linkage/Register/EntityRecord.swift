/// An entity of a register as the linker is given it.
public struct EntityRecord: Sendable {
  /// Its key in the register.
  public let id: String
  /// Its name as the register writes it.
  public let title: String
  /// Its name, and other names that it has or had.
  public let names: [NormalName]
  /// The names of its parts, such as a trust's schools: a mention may use the part's for the whole.
  public let partNames: [NormalName]
  /// The number of the area that it is in; nil where none is known.
  public let area: Int?
  /// Where it is, in a code whose beginning says the rough place, as a postcode does; empty for none.
  public let locator: String
  /// The words of its address.
  public let places: NormalName
  /// The day on which it began, by number; nil where not known.
  public let began: Int?
  /// The last day on which it stood; nil where it still stands, or where not known.
  public let ended: Int?

  /// Creates an entity.
  public init(
    id: String, title: String = "", names: [NormalName], partNames: [NormalName] = [],
    area: Int? = nil,
    locator: String = "",
    places: NormalName = .empty, began: Int? = nil, ended: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.names = names
    self.partNames = partNames
    self.area = area
    self.locator = locator
    self.places = places
    self.began = began
    self.ended = ended
  }
}
