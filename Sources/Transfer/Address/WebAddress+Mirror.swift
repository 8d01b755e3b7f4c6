extension WebAddress {
  /// Where a mirror keeps what stands at this address: `MIRROR/host/path?query`.
  func kept(by mirror: WebAddress) -> WebAddress {
    let folder = mirror.path.hasSuffix("/") ? mirror.path : mirror.path + "/"
    return WebAddress(
      scheme: mirror.scheme, host: mirror.host, port: mirror.port,
      path: folder + authority + path, query: query)
  }
}
