/// Where redirects may lead.
struct RedirectRule {
  /// Where the download began.
  let origin: WebAddress
  /// The hosts beside the origin's own.
  let allowedHosts: Set<String>
  /// The most redirects.
  let most: Int

  /// The statuses that lead elsewhere.
  static let statuses: Set<Int> = [301, 302, 303, 307, 308]

  /// Where the next request goes.
  ///
  /// - Parameters:
  ///   - hops: The addresses asked so far, the redirecting one last.
  ///   - head: The redirecting answer.
  /// - Returns: An address that may be asked.
  /// - Throws: `Setback` where it leads to none, or where there is no end to it.
  func next(after hops: [WebAddress], _ head: ResponseHead) throws(Setback) -> WebAddress {
    let status = head.status
    guard let here = hops.last, let location = head["location"] else {
      throw Setback(
        .malformedAnswer, status: status,
        "the server redirects (\(status)) without saying where to",
        advice: "see whether the source has moved")
    }
    guard let target = here.resolving(location) else {
      throw Setback(
        .redirectRefused, status: status,
        "the server redirects (\(status)) to \(Quoted(location)), which is no http or https address",
        advice: "see whether the source has moved")
    }
    guard here.scheme == .http || target.scheme == .https else {
      throw Setback(
        .redirectRefused, status: status,
        "the server redirects (\(status)) from https to \(target), in the open",
        advice: "see whether the source has moved")
    }
    guard isAllowed(target) else {
      throw Setback(
        .redirectRefused, status: status,
        "the server redirects (\(status)) to \(target), a host that the source does not name",
        advice: "add \(target.authority) to its hosts if that is right")
    }
    guard !hops.contains(target) else {
      throw Setback(
        .tooManyRedirects, status: status,
        "redirects go in a circle, by \(target)",
        advice: "see whether the source has moved")
    }
    guard hops.count <= most else {
      throw Setback(
        .tooManyRedirects, status: status,
        "redirects go on after \(most) of them, to \(target)",
        advice: "see whether the source has moved")
    }
    return target
  }

  /// Whether an address is on the origin's host, or on a host that was named.
  private func isAllowed(_ target: WebAddress) -> Bool {
    if allowedHosts.contains(target.authority) { return true }
    if target.host == origin.host { return target.port == nil || target.port == origin.port }
    return false
  }
}
