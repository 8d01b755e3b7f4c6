import Tabular
import Transfer

/// A link in something that was read to find a source's address.
struct FoundLink: Hashable, Sendable {
  /// Where it leads.
  let address: WebAddress
  /// Its words, or its entry's title.
  let title: String
  /// The day that its entry, its words or its address state.
  let day: CalendarDate?

  init(address: WebAddress, title: String, day: CalendarDate? = nil) {
    self.address = address
    self.title = title
    self.day =
      day ?? DayInText.last(in: title) ?? DayInText.last(in: address.path)
  }
}
