import Education
import Geography
import Tabular

extension DelimitedWriter {
  /// Appends `true` or `false`.
  mutating func append(_ flag: Bool) {
    append(flag ? "true" : "false")
  }

  /// Appends `true` or `false`, an empty cell for nil.
  mutating func append(_ flag: Bool?) {
    if let flag { append(flag) } else { appendEmpty() }
  }

  /// Appends the word of a closed list, an empty cell for nil.
  mutating func append<Word: RawRepresentable>(word: Word?) where Word.RawValue == String {
    if let word { append(word.rawValue) } else { appendEmpty() }
  }

  /// Appends a number with so many places, an empty cell for nil.
  mutating func append(_ value: Double?, places: Int) {
    if let value { append(value, places: places) } else { appendEmpty() }
  }

  /// Appends metres as kilometres to three places, an empty cell for nil.
  mutating func append(kilometres metres: Int?) {
    append(metres.map { Double($0) / 1000 }, places: 3)
  }

  /// Appends a longitude and a latitude to five places (about a metre), empty cells for nil.
  mutating func append(place: Coordinate?) {
    append(place?.longitude, places: 5)
    append(place?.latitude, places: 5)
  }
}
