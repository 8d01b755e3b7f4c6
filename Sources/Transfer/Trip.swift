/// One download on its way: its attempts, and what each met.
final class Trip {
  private let download: Download
  private let downloader: Downloader
  private let part: PartialFile
  private let redirects: RedirectRule
  private let body: BodyRule
  private var attempt = 0
  private var hops: [Received.Hop] = []
  private var notes: [String] = []
  /// The host that was asked last.
  private var host: String
  /// The status of the last answer, where the last request got one.
  private var status: Int?
  /// Whether the body may come packed; once that went wrong it is asked for as it is, which can be
  /// gone on with.
  private var mayBePacked = true
  /// Whether a part may still be gone on with; one that did not fit is not tried again.
  private var mayResume = true

  /// A trip for a file to a path.
  init(_ download: Download, to path: String, by downloader: Downloader) {
    self.download = download
    self.downloader = downloader
    part = PartialFile(for: path)
    redirects = RedirectRule(
      origin: download.address, allowedHosts: download.allowedHosts,
      most: downloader.policy.maximumRedirects)
    body = BodyRule(
      kind: download.kind,
      maximumBytes: download.maximumBytes ?? downloader.policy.maximumBytes)
    host = download.address.authority
  }

  /// Tries until it comes off, or there is no use in trying again.
  func run() throws(TransferFailure) -> TransferOutcome {
    let rule = RetryRule(downloader.policy)
    while true {
      attempt += 1
      hops = []
      do throws(Setback) {
        return try follow()
      } catch {
        keepOrDiscard(after: error)
        let verdict = rule.verdict(
          after: error, attempt: attempt, jitter: downloader.clock.jitter())
        guard case .again(let wait) = verdict else { throw failure(error, verdict) }
        notes.append("attempt \(attempt): \(error.words); tried again after \(Seconds(wait))")
        if error.retryAfter != nil { downloader.gates.hold(host, for: wait) }
        downloader.clock.sleep(wait)
      }
    }
  }

  /// Asks, and follows redirects, until something final comes.
  private func follow() throws(Setback) -> TransferOutcome {
    var asked = [download.address]
    while true {
      let address = asked[asked.count - 1]
      let kept = mayResume ? part.kept(of: address) : nil
      let request = RequestFields(
        for: address, validators: download.validators, part: kept, mayBePacked: mayBePacked)
      let intake = Intake(
        address,
        answers: AnswerRule(
          isConditional: request.isConditional, part: kept, now: downloader.clock.now()),
        rule: body, part: part)
      try ask(address, request, intake)
      guard let head = intake.head, let answer = intake.answer else {
        throw Setback(
          .malformedAnswer, "the answer ended before its head did", advice: "tell the publisher")
      }
      switch answer {
      case .elsewhere:
        let target = try redirects.next(after: asked, head)
        notes.append("redirected (\(head.status)) to \(target)")
        asked.append(target)
      case .startOver(let reason):
        notes.append("began again: \(reason)")
        part.discard()
        mayResume = false
      case .unchanged:
        part.discard()
        return .unchanged(received(address, head))
      case .whole, .rest:
        if let kept {
          notes.append(
            answer == .rest
              ? "went on at byte \(kept.count)" : "began again: the server has another version")
        }
        try intake.complete()
        return .received(
          received(address, head, count: part.count, from: answer == .rest ? kept : nil))
      }
    }
  }

  /// Makes one request, in its turn.
  private func ask(_ address: WebAddress, _ request: RequestFields, _ intake: Intake)
    throws(Setback)
  {
    let exchange = Exchange(
      asked: downloader.asked(address), fields: request.lines, mayBePacked: request.mayBePacked,
      isMirrored: downloader.mirror != nil, policy: downloader.policy,
      authorities: downloader.authorities)
    host = address.authority
    defer {
      status = intake.head?.status
      if let head = intake.head {
        if intake.answer == .whole, head.contentEncoding != nil { mayBePacked = false }
        hops.append(Received.Hop(address: address, status: head.status))
      }
    }
    try downloader.gates.pass(to: host, pause: downloader.pause) { () throws(Setback) in
      try exchange.perform(intake)
    }
  }

  /// Keeps what came where another attempt can go on with it.
  private func keepOrDiscard(after setback: Setback) {
    switch setback.kind {
    case .connectionLost, .cutShort, .stalled, .tooSlow: part.leave()
    case .wrongType, .tooLarge, .empty, .cannotWrite, .malformedAnswer: part.discard()
    default: break
    }
  }

  /// What came of it, where a part may have been there before.
  private func received(
    _ address: WebAddress, _ head: ResponseHead, count: Int = 0,
    from kept: (note: PartialNote, count: Int)? = nil
  ) -> Received {
    var validators = head.validators(at: address)
    // The answer with the rest need not say again what it was asked by.
    if let validator = kept?.note.validator {
      if EntityTag.isSound(validator) {
        validators.etag = validators.etag ?? validator
      } else {
        validators.lastModified = validators.lastModified ?? validator
      }
    }
    return Received(
      address: address, status: head.status, validators: validators, mediaType: head.mediaType,
      charset: head.charset, lastModified: validators.lastModified.flatMap { HTTPDate($0) },
      fileName: head["content-disposition"].flatMap(ContentDisposition.fileName),
      byteCount: count, resumedAt: kept?.count ?? 0, attempts: attempt, hops: hops, notes: notes)
  }

  private func failure(_ setback: Setback, _ verdict: RetryRule.Verdict) -> TransferFailure {
    var words = setback.words
    if case .tooLongAWait = verdict {
      words += ", longer than the \(Seconds(downloader.policy.longestWaitSeconds)) that are waited"
    }
    words += "; \(setback.advice)"
    if hops.count > 1, let last = hops.last { words = "by way of \(last.address): \(words)" }
    return TransferFailure(
      kind: setback.kind, address: download.address, status: setback.status ?? status,
      attempts: attempt,
      hops: hops, notes: notes, words: words)
  }
}
