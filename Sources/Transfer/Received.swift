/// What a server sent, and how it came.
public struct Received: Hashable, Sendable {
  /// A request on the way, and what was answered.
  public struct Hop: Hashable, Sendable {
    /// What was asked for.
    public let address: WebAddress
    /// The status of the answer.
    public let status: Int

    /// A request that was answered.
    public init(address: WebAddress, status: Int) {
      self.address = address
      self.status = status
    }
  }

  /// Where the redirects led: the address that the body is of.
  public let address: WebAddress
  /// The status of the last answer: 200, 206 or 304.
  public let status: Int
  /// What tells this version from another.
  public let validators: Validators
  /// The media type that the server states, in lower case and without parameters.
  public let mediaType: String?
  /// The encoding of characters that the server states, in lower case.
  public let charset: String?
  /// The day and time of the last change, where the server states one that can be read.
  public let lastModified: HTTPDate?
  /// The name that the server gives the file, without folders.
  public let fileName: String?
  /// How many bytes the file has; 0 where it is unchanged.
  public let byteCount: Int
  /// How many bytes an earlier attempt, or an earlier run, had brought already.
  public let resumedAt: Int
  /// How often it was tried.
  public let attempts: Int
  /// The requests of the last attempt, in order.
  public let hops: [Hop]
  /// What did not go straight, in sentences, in order.
  public let notes: [String]
}

/// How a download came out.
public enum TransferOutcome: Hashable, Sendable {
  /// The file stands in its place, whole.
  case received(Received)
  /// The server says that the known version is still the one; nothing was written.
  case unchanged(Received)

  /// What the server sent.
  public var received: Received {
    switch self {
    case .received(let received), .unchanged(let received): received
    }
  }
}
