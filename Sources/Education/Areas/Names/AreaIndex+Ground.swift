import Tabular

extension AreaIndex {
  /// The authorities of a day that a meaning is, or lies in; several may stand twice.
  func ground(of meaning: AreaMeaning, on date: CalendarDate) -> [LACode] {
    switch meaning {
    case .authority(let code), .fragment(let code):
      register.codes(inPlaceOf: code, asAt: date)
    case .subdivision(let number):
      subdivisions[number].authority(on: date).map {
        register.codes(inPlaceOf: $0, asAt: date)
      } ?? []
    case .group(let number):
      groups[number].members.flatMap { register.codes(inPlaceOf: $0, asAt: date) }
    case .outside: []
    }
  }
}
