/// What is to be downloaded, and what it must look like.
public struct Download: Sendable {
  /// Where it is published.
  public var address: WebAddress
  /// The validators of the version that is known already, if any.
  public var validators: Validators?
  /// What the body must look like.
  public var kind: BodyKind
  /// The hosts, as `host` or `host:port`, that a redirect may lead to beside the address's own.
  public var allowedHosts: Set<String>
  /// The most bytes of the body, decoded; nil leaves it to the policy.
  public var maximumBytes: Int?

  /// A download of an address.
  public init(
    _ address: WebAddress, validators: Validators? = nil, kind: BodyKind = .any,
    allowedHosts: Set<String> = [], maximumBytes: Int? = nil
  ) {
    self.address = address
    self.validators = validators
    self.kind = kind
    self.allowedHosts = allowedHosts
    self.maximumBytes = maximumBytes
  }
}
