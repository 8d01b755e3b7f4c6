import JSONText
import Tabular

/// What a release says of itself in `datapackage.json`.
struct MapAbout: Hashable, Sendable {
  /// A source that the release rests on.
  struct Source: Hashable, Sendable {
    /// Its name for people.
    let title: String
    /// Where it is published; empty where it is not said.
    let path: String
    /// The date that it states; empty where it states none.
    let date: String
    /// The licence's short name.
    let licence: String
    /// What the publisher asks to be said.
    let attribution: String
  }

  /// A licence of the release.
  struct Licence: Hashable, Sendable {
    /// Its name for people.
    let title: String
    /// Where it can be read; empty where it is not said.
    let path: String
  }

  /// The title.
  let title: String
  /// What the release is.
  let description: String
  /// The release's id.
  let id: String
  /// The day that the registers are as at, as `yyyy-mm-dd`.
  let asAt: String
  /// Whether the schools are invented.
  let isSynthetic: Bool
  /// The licences.
  let licences: [Licence]
  /// The sources.
  let sources: [Source]
  /// The boundaries' date or edition, from `la_map.geojson`.
  var boundaryVintage = ""
  /// What the boundaries' publisher asks to be said, from `la_map.geojson`.
  var boundaryAttribution = ""

  /// Reads a package's description.
  init(reading path: String) throws {
    let root: JSONNode
    do {
      root = try JSONParser().parse(try Files.read(path))
    } catch let error as JSONError {
      throw MapPageError(file: "datapackage.json", "\(error)")
    }
    func text(_ node: JSONNode, _ name: String) -> String { node[name]?.string ?? "" }
    title = text(root, "title")
    description = text(root, "description")
    id = text(root, "id")
    asAt = text(root, "as_at")
    isSynthetic = root["synthetic"]?.bool ?? false
    licences = (root["licenses"]?.array ?? []).map {
      Licence(
        title: $0["title"]?.string ?? text($0, "name"), path: Self.link(text($0, "path")))
    }
    sources = (root["sources"]?.array ?? []).map {
      Source(
        title: text($0, "title"), path: Self.link(text($0, "path")),
        date: $0["version"]?.string ?? text($0, "date"), licence: text($0, "licence"),
        attribution: text($0, "attribution"))
    }
  }

  /// An address that a page may link to: of the web, never `javascript:` or a file's.
  static func link(_ text: String) -> String {
    text.hasPrefix("https://") || text.hasPrefix("http://") ? text : ""
  }

  /// A date as `16 November 2023`, a month as `November 2023`; whatever is neither stays as it is.
  static func inWords(_ date: String) -> String {
    if date.utf8.count == 7, CalendarDate(iso: date + "-01") != nil {
      return String(inWords(date + "-01").dropFirst(2))
    }
    guard let day = CalendarDate(iso: date) else { return date }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
