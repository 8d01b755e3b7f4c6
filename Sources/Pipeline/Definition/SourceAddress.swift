import JSONText
import Tabular

/// Where a source is had from on the network.
public enum SourceAddress: Hashable, Sendable {
  /// An address, in which a day may stand: when a day's file is not there, the days before it are
  /// asked for, at most this many.
  case fixed(DatedName, fallbackDays: Int)
  /// An address that a page, a document or a feed gives.
  case discovered(Discovery)

  /// The address as people are told where the source is published.
  public var text: String {
    switch self {
    case .fixed(let name, _): name.told
    case .discovered(let discovery): discovery.from
    }
  }

  /// The address where the source is published, for a day.
  func text(for date: CalendarDate) -> String {
    switch self {
    case .fixed(let name, _): name.filled(for: date)
    case .discovered(let discovery): discovery.from
    }
  }
}

extension SourceAddress {
  /// Reads `url` or `discover`; nil where a source has neither.
  init?(_ object: ConfigurationObject) throws {
    let discovery = try object.optionalObject("discover").map(Discovery.init)
    let days = try object.integer("fallback_days", default: 0, in: 0...60)
    guard let text = try object.optionalString("url") else {
      guard let discovery else { return nil }
      self = .discovered(discovery)
      return
    }
    guard discovery == nil else {
      throw object.error("a source has \"url\" or \"discover\", not both", at: "discover")
    }
    let name = try DatedName(text, "url", in: object)
    guard name.isDated || days == 0 else {
      throw object.error(
        "\"fallback_days\" needs a {date:...} in \"url\", to put an earlier day into",
        at: "fallback_days")
    }
    self = .fixed(name, fallbackDays: days)
  }
}
