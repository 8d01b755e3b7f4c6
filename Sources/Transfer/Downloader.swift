import Glibc

/// Downloads files over http and https: one at a time from each host, and as politely as it can.
///
/// It blocks its caller, and may be called from many threads at once.
public final class Downloader: Sendable {
  let policy: TransferPolicy
  let clock: TransferClock
  let mirror: WebAddress?
  let gates: HostGates

  /// A downloader.
  ///
  /// - Parameters:
  ///   - policy: What a download may take.
  ///   - clock: The time by which waits are counted.
  ///   - mirror: A place that keeps what stands at `https://host/path` as `MIRROR/host/path`. Every
  ///     request goes there, and past all proxies; what may be asked for is decided by the addresses
  ///     as they are declared.
  public init(
    policy: TransferPolicy = TransferPolicy(), clock: TransferClock = .system,
    mirror: WebAddress? = nil
  ) {
    self.policy = policy
    self.clock = clock
    self.mirror = mirror
    gates = HostGates(clock: clock)
  }

  /// Brings a file to a path.
  ///
  /// The file appears at the path only when it is whole and on the disk. Until then it grows beside
  /// it, as `PATH.partial` with a note in `PATH.partial.from`; a later call, also of another run,
  /// goes on with it where the server's validators say that it is still the same version.
  ///
  /// Whole is what ends where HTTP says, and, where it came packed by gzip, is as long as the packed
  /// body's own end says; a packed body that is not is asked for again as it is. That a body that is
  /// not packed was cut where it comes from, and announced so, only its reader can notice.
  ///
  /// - Throws: `TransferFailure`, with what stood at the path left as it was.
  public func download(_ download: Download, to path: String) throws(TransferFailure)
    -> TransferOutcome
  {
    try Trip(download, to: path, by: self).run()
  }

  /// Where a request really goes.
  func asked(_ address: WebAddress) -> WebAddress {
    mirror.map { address.kept(by: $0) } ?? address
  }

  /// The seconds between two requests to a host; a mirror on this machine needs none.
  var pause: Double { mirror?.isLoopback == true ? 0 : policy.pauseSeconds }

  /// The PEM file of authorities that the policy, or else the environment, names.
  var authorities: String? {
    if let file = policy.certificateAuthority { return file }
    guard let text = unsafe getenv("SSL_CERT_FILE") else { return nil }
    let file = unsafe String(cString: text)
    return file.isEmpty ? nil : file
  }
}
