import Foundation

/// Whether a host answers at all: its name is looked up, and a connection opened and closed.
enum HostProbe {
  /// How long an answer may take.
  private static let milliseconds: Int32 = 10_000

  /// Why a host, `name` or `name:port`, cannot be reached; nil where it can.
  static func failure(of host: String) -> String? {
    let parts = host.split(separator: ":", maxSplits: 1)
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let name = parts.first.map(String.init) ?? ""
    let port = parts.count > 1 ? String(parts[1]) : "443"
    let code = unsafe getaddrinfo(name, port, &hints, &list)
    guard code == 0, let first = unsafe list else {
      return unsafe String(cString: gai_strerror(code))
    }
    defer { unsafe freeaddrinfo(first) }
    var reason = "it has no address"
    var next: UnsafeMutablePointer<addrinfo>? = unsafe first
    while let place = unsafe next {
      guard let failure = unsafe connectionFailure(place.pointee) else { return nil }
      reason = failure
      unsafe next = place.pointee.ai_next
    }
    return reason
  }

  private static func connectionFailure(_ place: addrinfo) -> String? {
    let descriptor = unsafe socket(place.ai_family, place.ai_socktype, place.ai_protocol)
    guard descriptor >= 0 else { return unsafe String(cString: strerror(errno)) }
    defer { close(descriptor) }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    if unsafe connect(descriptor, place.ai_addr, place.ai_addrlen) == 0 { return nil }
    guard errno == EINPROGRESS else { return unsafe String(cString: strerror(errno)) }
    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&wait, 1, milliseconds) == 1 else { return "it did not answer in 10 s" }
    var code: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
    return code == 0 ? nil : unsafe String(cString: strerror(code))
  }
}
