import JSONText
import Markup
import Tabular
import Transfer

extension Discovery {
  /// The largest document that is read to find a link.
  static let maximumBytes = 16 << 20

  /// The links, each with whether it has what the declaration asks of it.
  func judged(_ links: [FoundLink]) -> [(link: FoundLink, fits: Bool)] {
    let (address, words) = (link?.compiled(), title?.compiled())
    return links.map { link in
      let fits =
        (address.map { link.address.description.contains($0) } ?? true)
        && (words.map { link.title.contains($0) } ?? true)
      return (link, fits)
    }
  }

  /// What the declaration asks of a link, in words.
  var wish: String {
    [link.map { "link /\($0)/" }, title.map { "title /\($0)/" }].compactMap(\.self)
      .joined(separator: " and ")
  }

  /// The link that is taken; nil where none fits.
  func chosen(among links: [(link: FoundLink, fits: Bool)]) -> FoundLink? {
    let fitting = links.filter(\.fits).map(\.link)
    switch choice {
    case .first: return fitting.first
    case .last: return fitting.last
    case .newest:
      guard let newest = fitting.compactMap(\.day).max() else { return fitting.first }
      return fitting.first { $0.day == newest }
    }
  }

  /// The http and https links of a document, in its order.
  ///
  /// - Throws: `MarkupFailure` or `JSONError` where the document cannot be read.
  func links(in bytes: [UInt8], charset: String?, at address: WebAddress) throws -> [FoundLink] {
    switch medium {
    case .page: try Self.links(inPage: bytes, charset: charset, at: address)
    case .govuk: try Self.links(inDocument: bytes, at: address)
    case .atom: try Self.links(inFeed: bytes, at: address)
    }
  }

  private static func links(inPage bytes: [UInt8], charset: String?, at address: WebAddress) throws
    -> [FoundLink]
  {
    let page = try HTMLDocument(
      bytes: bytes, name: address.description, statedEncoding: charset)
    return try page.nodes("//a[@href]").compactMap { node in
      guard let target = node.attribute("href").flatMap(address.resolving) else { return nil }
      return FoundLink(address: target, title: node.text)
    }
  }

  /// The attachments of a document of GOV.UK's Content API, then the links of its body.
  private static func links(inDocument bytes: [UInt8], at address: WebAddress) throws
    -> [FoundLink]
  {
    let details = try JSONParser(dialect: .json).parse(bytes)["details"]
    let attachments = (details?["attachments"]?.array ?? []).compactMap { attachment in
      attachment["url"]?.string.flatMap(address.resolving).map {
        FoundLink(address: $0, title: attachment["title"]?.string ?? "")
      }
    }
    guard let body = details?["body"]?.string else { return attachments }
    return try attachments + links(inPage: Array(body.utf8), charset: "utf-8", at: address)
  }

  /// The entries of a feed, each with the day of its last change.
  private static func links(inFeed bytes: [UInt8], at address: WebAddress) throws -> [FoundLink] {
    let shape = try XMLShape(
      record: "/a:feed/a:entry", namespaces: ["a": "http://www.w3.org/2005/Atom"],
      fields: ["a:link[@rel='alternate']/@href", "a:link/@href", "a:title", "a:updated"])
    let reader = try XMLRecordReader(bytes: bytes, shape: shape, name: address.description)
    var links: [FoundLink] = []
    while try reader.next() {
      let reference = reader.values(0).first ?? reader.values(1).first
      guard let target = reference.flatMap(address.resolving) else { continue }
      links.append(
        FoundLink(
          address: target, title: reader.values(2).first ?? "",
          day: reader.values(3).first.flatMap { CalendarDate(iso: String($0.prefix(10))) }))
    }
    return links
  }
}

extension Discovery.Medium {
  /// What the document must look like when it arrives.
  var bodyKind: BodyKind {
    switch self {
    case .page: .html
    case .govuk: .json
    case .atom: .xml
    }
  }
}
