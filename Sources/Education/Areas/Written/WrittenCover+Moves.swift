import Tabular

extension WrittenCover {
  /// The districts named that are no more on the day, or lie in another authority than they did when
  /// they were named, each as a sentence.
  func moves(since said: CalendarDate) -> [String] {
    districts.sorted().compactMap { number in
      let place = index.subdivisions[number]
      guard let now = place.authority(on: date) else { return nil }
      let ground = index.register.codes(inPlaceOf: now, asAt: date)
      let names = ground.compactMap { index.register.authority(code: $0)?.name }
      let lies = "its ground lies in \(names.joined(separator: ", "))"
      if !place.stood(on: date) { return "\(place.name) is no district on \(date): \(lies)" }
      let then = place.authority(on: said).map {
        index.register.codes(inPlaceOf: $0, asAt: said)
      }
      guard let then, then != ground else { return nil }
      return "\(place.name) has moved since \(said): \(lies)"
    }
  }
}
