import CTransfer

/// One request over the network.
struct Exchange {
  /// Where it really goes: the address itself, or a mirror's.
  let asked: WebAddress
  /// The header lines beside those that always go.
  let fields: [String]
  /// Whether the body may come packed.
  let mayBePacked: Bool
  /// Whether the host is a mirror's, which is asked without a proxy.
  let isMirrored: Bool
  let policy: TransferPolicy
  /// A PEM file of the authorities to trust instead of the system's.
  let authorities: String?

  /// Asks, and hands what comes to the intake.
  ///
  /// - Throws: `Setback` where the answer did not come whole, or the intake wants none of it.
  func perform(_ intake: Intake) throws(Setback) {
    guard let request = unsafe transfer_request_make(asked.description) else {
      throw Setback(
        .cannotAsk, "libcurl could not be started",
        advice: "see whether libcurl 4 is installed, and memory not short")
    }
    defer { unsafe transfer_request_free(request) }
    unsafe transfer_user_agent(request, policy.userAgent)
    unsafe transfer_encodings(request, mayBePacked ? "gzip" : "identity")
    unsafe transfer_limits(
      request, milliseconds(policy.connectSeconds), milliseconds(policy.stallSeconds),
      milliseconds(policy.totalSeconds))
    for field in fields { unsafe transfer_header(request, field) }
    if let authorities { unsafe transfer_authorities(request, authorities) }
    if isMirrored { unsafe transfer_without_proxy(request) }
    let ending = unsafe transfer_perform(
      request, Unmanaged.passUnretained(intake).toOpaque(),
      { context, bytes, count in
        let intake = unsafe Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
        return unsafe intake.takeLine(UnsafeRawBufferPointer(start: bytes, count: count))
      },
      { context, bytes, count in
        let intake = unsafe Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
        unsafe intake.see(UnsafeRawBufferPointer(start: bytes, count: count))
        return true
      },
      { context, bytes, count in
        let intake = unsafe Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
        return unsafe intake.takeBody(UnsafeRawBufferPointer(start: bytes, count: count))
      })
    if let setback = intake.setback { throw setback }
    let words = unsafe String(cString: transfer_words(request))
    try conclude(ending, words, head: intake.head)
  }

  private func milliseconds(_ seconds: Double) -> Int {
    Int(min(max(seconds * 1000, 1), 1e9))
  }

  /// Turns an ending into a setback, where it is one.
  private func conclude(_ ending: transfer_ending, _ words: String, head: ResponseHead?)
    throws(Setback)
  {
    let status = head?.status
    let host = isMirrored ? "the mirror at \(asked.authority)" : asked.authority
    func setback(
      _ kind: TransferFailure.Kind, isPassing: Bool = false, _ words: String, _ advice: String
    ) -> Setback {
      Setback(kind, status: status, isPassing: isPassing, words, advice: advice)
    }
    switch ending {
    case TRANSFER_DONE where head == nil:
      throw setback(.malformedAnswer, "the server answered without a head", "tell the publisher")
    case TRANSFER_DONE, TRANSFER_STOPPED: return
    case TRANSFER_CANNOT_RESOLVE:
      throw setback(
        .cannotResolve, isPassing: true,
        "the name \(asked.host) has no address", "check it, and this machine's network")
    case TRANSFER_CANNOT_CONNECT:
      throw setback(
        .cannotConnect, isPassing: true,
        "\(host) does not answer (\(words))", "check this machine's network, or try again later")
    case TRANSFER_PROXY:
      throw setback(
        .cannotConnect, isPassing: true,
        "the proxy that the environment names does not connect (\(words))", "check https_proxy")
    case TRANSFER_HANDSHAKE:
      throw setback(
        .tls, isPassing: true, "TLS with \(host) could not be set up (\(words))", "try again later")
    case TRANSFER_UNTRUSTED:
      throw setback(
        .tls,
        "the certificate of \(host) is not to be trusted (\(words))",
        "check the address, and this machine's certificates and clock")
    case TRANSFER_LOST:
      throw setback(
        .connectionLost, isPassing: true, "the connection broke off (\(words))", "try again later")
    case TRANSFER_CUT_SHORT:
      throw setback(
        .cutShort, isPassing: true,
        "the file ended before its announced end (\(words))", "try again later")
    case TRANSFER_STALLED:
      throw setback(
        .stalled, isPassing: true,
        "the server sent nothing for \(Seconds(policy.stallSeconds))", "try again later")
    case TRANSFER_TOO_SLOW:
      throw setback(
        .tooSlow,
        "the file had not come whole after \(Seconds(policy.totalSeconds))", "try again later")
    case TRANSFER_MALFORMED:
      throw setback(
        .malformedAnswer, "the answer is not HTTP as it should be (\(words))", "tell the publisher")
    case TRANSFER_BADLY_PACKED:
      throw setback(
        .malformedAnswer, isPassing: true,
        "the file does not come packed as the server says (\(words))", "tell the publisher")
    default:
      throw setback(
        .cannotAsk, "the request could not be made (\(words))", "see what the words in brackets say"
      )
    }
  }
}
