/// What sort of area a name means, as the words around a name may say.
enum AreaKind: String, CaseIterable, Sendable {
  /// A London borough, or the City of London.
  case londonBorough
  /// A metropolitan district.
  case metropolitan
  /// A unitary authority.
  case unitary
  /// A county with districts below it.
  case county
  /// A district below a county.
  case district
  /// A region.
  case region
  /// A combined authority or another devolved area.
  case devolved
  /// Several authorities that are spoken of as one.
  case group
  /// An area outside England.
  case outside

  /// The kind that the first three characters of an ONS code state.
  init?(_ code: ONSCode) {
    switch code.value.prefix(3) {
    case "E06": self = .unitary
    case "E07": self = .district
    case "E08": self = .metropolitan
    case "E09": self = .londonBorough
    case "E10": self = .county
    default: return nil
    }
  }
}
