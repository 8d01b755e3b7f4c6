/// What a server gave to tell one version of a file from another.
public struct Validators: Hashable, Sendable {
  /// The `ETag`, with its quotes and the `W/` of a weak one.
  public var etag: String?
  /// The `Last-Modified`, as the server wrote it.
  public var lastModified: String?
  /// The address that gave them, where redirects had led; only there are they asked about.
  ///
  /// Nil asks wherever the redirects lead.
  public var address: WebAddress?

  /// The validators of one version.
  public init(etag: String? = nil, lastModified: String? = nil, address: WebAddress? = nil) {
    self.etag = etag
    self.lastModified = lastModified
    self.address = address
  }

  /// Whether there is nothing to ask about.
  public var isEmpty: Bool { etag == nil && lastModified == nil }
}
