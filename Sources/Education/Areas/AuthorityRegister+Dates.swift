public import Tabular

extension AuthorityRegister {
  /// The first day of the authority that has the code, today's or historic; nil where it was there
  /// before the first reorganisation on record.
  public func began(_ code: LACode) -> CalendarDate? {
    historic.lazy.filter { $0.successors.contains(code) }.map(\.replacedOn).max()
  }

  /// Whether the authority that has the code stood on a day.
  public func stood(_ code: LACode, on date: CalendarDate) -> Bool {
    if let began = began(code), date < began { return false }
    if let past = historic(code: code) { return date < past.replacedOn }
    return authority(code: code) != nil
  }

  /// The id of the authority that has the code: today's ONS code, or a historic name.
  public func id(of code: LACode) -> String? {
    authority(code: code)?.onsCode.value ?? historic(code: code)?.id.value
  }
}
