import Tabular
import Transfer

/// Asks a source's addresses for its newest file.
struct SourceVisit: Sendable {
  let source: SourceDefinition
  /// What earlier visits found.
  let record: FetchRecord
  /// The snapshot that the record of the last visit names, where it is still there.
  let isRecordStored: Bool
  let downloader: Downloader
  /// The mirror that is asked instead of the live sources, as text.
  let mirror: String?
  /// The folder in which files arrive; the source's own.
  let folder: String
  /// The day of the visit.
  let today: CalendarDate
  /// The day as at which a file is wanted; nil for the newest.
  let asAt: CalendarDate?

  /// The host that is asked first.
  var host: String {
    let text = source.address?.text ?? ""
    return WebAddress(text)?.authority ?? text
  }

  /// Makes the visit; whatever happens is told in what it returns.
  func run() -> Visit {
    var visit = Visit()
    switch source.address {
    case nil:
      break
    case .fixed(let name, let days):
      visit.ending = ending(of: name, days, &visit)
    case .discovered(let discovery):
      visit.ending = ending(of: discovery, &visit)
    }
    return visit
  }

  /// Asks a day's address, and those of the days before it while there is nothing there.
  private func ending(of name: DatedName, _ days: Int, _ visit: inout Visit) -> Visit.Ending {
    let first = asAt ?? today
    for offset in 0...days {
      let day = first.adding(days: -offset)
      let text = name.filled(for: day)
      guard let address = WebAddress(text) else {
        return .failed("\(text) is no http or https address; correct \"url\" in its declaration")
      }
      do {
        return try self.file(at: address, dated: name.isDated ? day : nil, found: nil, &visit)
      } catch {
        guard error.kind == .notFound, name.isDated else { return .failed("\(error)") }
      }
    }
    return .failed(
      "there is no file of \(first) at \(name.filled(for: first))"
        + (days > 0 ? ", and none of the \(days.of("day")) before it" : ""))
  }

  /// Reads what gives the address, and asks that.
  private func ending(of discovery: Discovery, _ visit: inout Visit) -> Visit.Ending {
    guard let address = WebAddress(discovery.from) else {
      return .failed(
        "\(discovery.from) is no http or https address; correct \"from\" in its declaration")
    }
    let path = "\(folder)/discovery"
    do {
      let download = Download(
        address, kind: discovery.medium.bodyKind, allowedHosts: Set(source.hosts),
        maximumBytes: Discovery.maximumBytes)
      let received = try self.ask(download, to: path, &visit).received
      let links = try discovery.links(
        in: Files.read(path), charset: received.charset, at: received.address)
      visit.links = discovery.judged(links)
      guard let link = discovery.chosen(among: visit.links) else {
        return .failed(
          "\(address) has \(links.count.of("link")), and none fits \(discovery.wish); look at the"
            + " page, and correct \"discover\" in its declaration")
      }
      guard isAllowed(link.address, beside: address) else {
        return .failed(
          "\(address) leads to \(link.address), a host that is not declared; add"
            + " \"\(link.address.authority)\" to \"hosts\" in its declaration if it is the"
            + " publisher's")
      }
      guard address.scheme == .http || link.address.scheme == .https else {
        return .failed(
          "\(address) leads from https to \(link.address), in the open; see whether the file is had"
            + " over https, and declare its \"url\"")
      }
      return try self.file(at: link.address, dated: nil, found: link.day, &visit)
    } catch {
      return .failed("\(error)")
    }
  }

  private func isAllowed(_ link: WebAddress, beside address: WebAddress) -> Bool {
    link.authority == address.authority || source.hosts.contains(link.authority)
  }

  /// Asks for the file itself.
  private func file(
    at address: WebAddress, dated: CalendarDate?, found: CalendarDate?, _ visit: inout Visit
  ) throws(TransferFailure) -> Visit.Ending {
    let last = record.success
    let isKnown = isRecordStored && last?.address == address.description && last?.mirror == mirror
    let path = "\(folder)/file"
    let download = Download(
      address, validators: isKnown ? last?.validators : nil, kind: source.format.bodyKind,
      allowedHosts: Set(source.hosts))
    switch try ask(download, to: path, &visit) {
    case .unchanged:
      guard let last else { return .failed("\(address): answered 304 to a first request") }
      return .unchanged(last)
    case .received(let received):
      let body = source.format == .govuk ? try? Files.read(path) : nil
      let day = SnapshotDay(
        addressed: dated, source: source, body: body, found: found, received: received,
        today: today)
      return .received(
        Visit.ReceivedFile(
          path: path, name: received.fileName ?? name(of: address), address: address,
          received: received, day: day))
    }
  }

  private func ask(_ download: Download, to path: String, _ visit: inout Visit)
    throws(TransferFailure) -> TransferOutcome
  {
    do {
      let outcome = try downloader.download(download, to: path)
      visit.add(download.address, outcome)
      return outcome
    } catch {
      visit.requests.append(
        Visit.Request(
          address: download.address.description,
          answer: ([error.words] + error.notes).joined(separator: ", ")))
      throw error
    }
  }

  /// The name that an address gives its file; the source's where its path ends in a slash.
  private func name(of address: WebAddress) -> String {
    let name = address.fileName
    return name.isEmpty ? "\(source.name).\(source.format.ending)" : name
  }
}

extension Visit {
  /// Notes an address that was asked for, where its redirects led, and what came.
  fileprivate mutating func add(_ address: WebAddress, _ outcome: TransferOutcome) {
    let received = outcome.received
    var facts = ["\(received.status)"]
    if let mediaType = received.mediaType { facts.append(mediaType) }
    if received.byteCount > 0 { facts.append(received.byteCount.of("byte")) }
    if let etag = received.validators.etag { facts.append("ETag \(etag)") }
    if let modified = received.validators.lastModified { facts.append("last modified \(modified)") }
    if received.address != address { facts.append("from \(received.address)") }
    if received.attempts > 1 { facts.append("tried \(received.attempts) times") }
    requests.append(
      Request(
        address: address.description, answer: (facts + received.notes).joined(separator: ", ")))
  }
}

extension SourceDefinition.Format {
  /// What a file of the format must look like when it arrives.
  var bodyKind: BodyKind {
    switch self {
    case .csv: .csv
    case .geojson, .govuk: .json
    case .xml: .xml
    case .html: .html
    }
  }

  /// The ending of a file's name, where its address gives none.
  var ending: String {
    switch self {
    case .csv: "csv"
    case .geojson: "geojson"
    case .xml: "xml"
    case .html: "html"
    case .govuk: "json"
    }
  }
}
