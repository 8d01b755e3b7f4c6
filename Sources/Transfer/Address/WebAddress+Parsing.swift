extension WebAddress {
  /// Reads an address.
  ///
  /// Refuses another scheme, a user's name, and every character that an address may not hold as it
  /// is: blanks, control characters, characters beyond ASCII, half of a percent code.
  public init?(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Reads an address from bytes that must all be sound.
  init?(bytes: [UInt8]) {
    guard bytes.count <= Self.longest, AddressText.isSound(bytes) else { return nil }
    let reference = AddressReference(bytes)
    guard let scheme = reference.scheme.flatMap(Scheme.init(rawValue:)),
      let authority = reference.authority.flatMap(HostAndPort.init)
    else { return nil }
    self.init(
      scheme: scheme, host: authority.host, port: authority.port, path: reference.path,
      query: reference.query)
  }

  /// The address that a link on this one leads to; nil where that is no http or https address.
  ///
  /// Links in the wild are read as browsers read them: blanks around are dropped, and characters
  /// that have no place in an address are encoded.
  public func resolving(_ link: String) -> WebAddress? {
    guard let bytes = AddressText.mended(link), bytes.count <= Self.longest else { return nil }
    let reference = AddressReference(bytes)
    if reference.scheme != nil { return WebAddress(bytes: bytes) }
    if let authority = reference.authority {
      guard let place = HostAndPort(authority) else { return nil }
      return WebAddress(
        scheme: scheme, host: place.host, port: place.port, path: reference.path,
        query: reference.query)
    }
    if reference.path.isEmpty { return with(path: path, query: reference.query ?? query) }
    if reference.path.hasPrefix("/") { return with(path: reference.path, query: reference.query) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return with(path: folder + reference.path, query: reference.query)
  }

  private func with(path: String, query: String?) -> WebAddress {
    WebAddress(scheme: scheme, host: host, port: port, path: path, query: query)
  }
}
