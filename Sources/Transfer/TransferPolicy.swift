/// What a download may take, and how politely it is asked for.
public struct TransferPolicy: Sendable {
  /// How many seconds a connection may take to stand, TLS included.
  public var connectSeconds = 15.0
  /// How many seconds may pass without a byte.
  public var stallSeconds = 30.0
  /// How many seconds one attempt may take; what came by then is kept for the next run.
  public var totalSeconds = 900.0
  /// The most bytes of a body, decoded, where the download states no other limit.
  public var maximumBytes = 1 << 30
  /// The most redirects that are followed.
  public var maximumRedirects = 5
  /// How often a download is tried in all.
  public var attempts = 4
  /// How many seconds the first wait before another attempt takes at most; each next one doubles.
  public var firstBackoffSeconds = 1.0
  /// The longest wait before another attempt, also where the server asks for a longer one.
  public var longestWaitSeconds = 60.0
  /// How many seconds pass between two requests to one host.
  public var pauseSeconds = 1.0
  /// Who asks.
  public var userAgent = "abep (school data pipeline; one connection a host)"
  /// A PEM file of the authorities to trust, instead of the system's.
  ///
  /// Where none is given, the file that `SSL_CERT_FILE` names is taken.
  public var certificateAuthority: String?

  /// The policy for the public web.
  public init() {}
}
