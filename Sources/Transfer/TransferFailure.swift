/// A download that did not come off: of what, why, and what to do.
public struct TransferFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why a download did not come off.
  public enum Kind: String, CaseIterable, Sendable {
    /// The host's name has no address.
    case cannotResolve
    /// The host, or the proxy, does not answer.
    case cannotConnect
    /// TLS could not be set up, or the certificate is not to be trusted.
    case tls
    /// The connection broke off.
    case connectionLost
    /// Nothing came for too long.
    case stalled
    /// The whole took too long.
    case tooSlow
    /// The body ended before its announced end.
    case cutShort
    /// The body is larger than it may be.
    case tooLarge
    /// The body has no bytes.
    case empty
    /// The body is something else, as an HTML page in a CSV file's place.
    case wrongType
    /// There is nothing at the address: 404 or 410.
    case notFound
    /// The server refuses: another status of the 400s.
    case refused
    /// The server asks to be left alone for a while: 429.
    case tooManyRequests
    /// The server is in trouble: a status of the 500s.
    case serverError
    /// Redirects go in a circle, or on and on.
    case tooManyRedirects
    /// A redirect leads where it may not.
    case redirectRefused
    /// The answer is not HTTP as it should be.
    case malformedAnswer
    /// The file could not be written.
    case cannotWrite
    /// The request could not be made.
    case cannotAsk
  }

  /// Why it did not come off.
  public let kind: Kind
  /// What was asked for at first.
  public let address: WebAddress
  /// The status of the last answer, if one came.
  public let status: Int?
  /// How often it was tried.
  public let attempts: Int
  /// The requests of the last attempt that were answered, in order.
  public let hops: [Received.Hop]
  /// What went before, in sentences, in order.
  public let notes: [String]
  /// What happened and what to do, without the address.
  public let words: String

  /// The failure in a sentence that begins with the address.
  public var description: String {
    "\(address): \(words)\(attempts > 1 ? " (tried \(attempts) times)" : "")"
  }
}
