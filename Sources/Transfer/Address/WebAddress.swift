/// An absolute http or https address, in one spelling.
///
/// The host is in lower case, a port that the scheme implies is left out, the path begins with a
/// slash and has its dot segments resolved, and there is no fragment.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// What an address may begin with.
  public enum Scheme: String, CaseIterable, Sendable {
    /// In the open.
    case http
    /// Over TLS.
    case https

    /// The port where none is stated.
    public var port: Int { self == .http ? 80 : 443 }
  }

  /// How the host is spoken to.
  public let scheme: Scheme
  /// The host in lower case; an IPv6 address has its brackets.
  public let host: String
  /// The port, where it is another than the scheme implies.
  public let port: Int?
  /// The path, from its first slash, encoded.
  public let path: String
  /// What follows the question mark, encoded.
  public let query: String?

  /// The most bytes that an address may have.
  static let longest = 8192

  /// The address as it is written.
  public var description: String {
    "\(scheme.rawValue)://\(authority)\(path)\(query.map { "?\($0)" } ?? "")"
  }

  /// The host, and the port where there is one: `example.org:8080`.
  public var authority: String { port.map { "\(host):\($0)" } ?? host }

  /// The last part of the path; empty where the path ends in a slash.
  public var fileName: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? ""
  }

  /// Puts together parts that are known to be sound.
  init(scheme: Scheme, host: String, port: Int?, path: String, query: String?) {
    self.scheme = scheme
    self.host = host
    self.port = port == scheme.port ? nil : port
    self.path = DotSegments.removed(from: path.isEmpty ? "/" : path)
    self.query = query
  }

  /// Whether the address names this machine.
  var isLoopback: Bool {
    host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
  }
}
