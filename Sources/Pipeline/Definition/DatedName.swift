import JSONText
public import Tabular

/// A name or an address with a date in it, such as `edubasealldata{date:yyyymmdd}.csv`.
public struct DatedName: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is declared.
  public let template: String
  private let prefix: String
  private let suffix: String
  private let form: CalendarDate.Form?

  /// Takes a declared name; nil where braces hold anything but `date` and a form of it.
  public init?(_ template: String) {
    self.template = template
    guard let open = template.firstIndex(of: "{") else {
      guard !template.contains("}") else { return nil }
      (prefix, suffix, form) = (template, "", nil)
      return
    }
    guard let close = template.firstIndex(of: "}"), open < close else { return nil }
    prefix = String(template[..<open])
    suffix = String(template[template.index(after: close)...])
    guard !suffix.contains("{"), !suffix.contains("}") else { return nil }
    let inside = template[template.index(after: open)..<close]
    guard inside.hasPrefix("date:"),
      let form = CalendarDate.Form(rawValue: String(inside.dropFirst(5)))
    else { return nil }
    self.form = form
  }

  /// Whether a date stands in it.
  public var isDated: Bool { form != nil }

  /// The name as people are told it: `edubasealldataYYYYMMDD.csv`.
  public var told: String {
    form.map { prefix + $0.rawValue.uppercased() + suffix } ?? template
  }

  /// The name for a day.
  public func filled(for date: CalendarDate) -> String {
    switch form {
    case nil: template
    case .iso: prefix + date.description + suffix
    case .compact: prefix + date.compact + suffix
    case .dayMonthYear:
      prefix + date.description.split(separator: "-").reversed().joined(separator: "-") + suffix
    }
  }

  /// Whether `name` is one of this form, and the date in it where there is one.
  public func match(_ name: String) -> (isMatch: Bool, date: CalendarDate?) {
    guard let form else { return (name == template, nil) }
    guard name.hasPrefix(prefix), name.hasSuffix(suffix),
      name.utf8.count > prefix.utf8.count + suffix.utf8.count
    else { return (false, nil) }
    let middle = Array(name.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count))
    let date = CalendarDate(middle[...], form: form)
    return (date != nil, date)
  }

  /// Whether `name` begins as a name with a date in it must, so that it may have been meant.
  func resembles(_ name: String) -> Bool {
    isDated && !prefix.isEmpty && name.hasPrefix(prefix)
  }

  /// The name as it is declared.
  public var description: String { template }
}

extension DatedName {
  /// Takes the name under a key of a declaration.
  ///
  /// - Throws: `ConfigurationError` where its braces hold no date.
  init(_ text: String, _ key: String, in object: ConfigurationObject) throws {
    guard let name = DatedName(text) else {
      throw object.error(
        "\"\(text)\" has braces that are no {date:yyyymmdd}, {date:yyyy-mm-dd} or"
          + " {date:dd-mm-yyyy}", at: key)
    }
    self = name
  }
}
