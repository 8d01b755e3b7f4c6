/// What kind of answer a mention has.
public enum LinkVerdict: String, CaseIterable, Sendable {
  /// One entity of the register.
  case one
  /// A part of one entity.
  case part
  /// Several entities together.
  case set
  /// An entity that is no more; the targets are what stood in its place at the date.
  case historic
  /// Several entities might be meant; the targets are the choices.
  case ambiguous
  /// No entity of the register.
  case none
}
