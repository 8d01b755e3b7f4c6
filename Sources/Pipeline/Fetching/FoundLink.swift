import Tabular
import Transfer

/// A link in something that was read to find a source's address.
struct FoundLink: Hashable, Sendable {
  /// Where it leads.
  let address: WebAddress
  /// The most characters that are kept of its words: a whole page may stand in one link.
  private static let longest = 1000

  /// The beginning of its words, or of its entry's title.
  let title: String
  /// The day that its entry, its words or its address state.
  let day: CalendarDate?

  init(address: WebAddress, title: String, day: CalendarDate? = nil) {
    self.address = address
    let title = String(title.unicodeScalars.prefix(Self.longest))
    self.title = title
    self.day =
      day ?? DayInText.last(in: title) ?? DayInText.last(in: address.path)
  }
}
