/// What an answer means for the request that it answers.
enum Answer: Hashable {
  /// The body is somewhere else.
  case elsewhere
  /// The known version is still the one.
  case unchanged
  /// The body is the whole file.
  case whole
  /// The body is the rest of the part that was kept.
  case rest
  /// What was kept is of no use, for this reason; the file has to be asked for from its start.
  case startOver(String)
}

/// Reads what an answer means from its head.
struct AnswerRule {
  /// Whether the request named a version that is known.
  let isConditional: Bool
  /// What the request wanted the rest of.
  let part: (note: PartialNote, count: Int)?
  /// The seconds since 1970.
  let now: Double

  /// What the answer means.
  ///
  /// - Throws: `Setback` where it is none that brings the file.
  func answer(_ head: ResponseHead) throws(Setback) -> Answer {
    switch head.status {
    case 200: return .whole
    case 206:
      guard let part else {
        throw strange(head, "with a part of the file, which was not asked for")
      }
      return ResumeRule.misfit(head, after: part.note, count: part.count)
        .map { .startOver($0) } ?? .rest
    case 416 where part != nil: return .startOver("the server has no such rest of it")
    case 304:
      guard isConditional else { throw strange(head, "unchanged, though no version was named") }
      return .unchanged
    case let status where RedirectRule.statuses.contains(status): return .elsewhere
    default: throw refusal(head)
    }
  }

  private func strange(_ head: ResponseHead, _ what: String) -> Setback {
    Setback(
      .malformedAnswer, status: head.status,
      "the server answered \(head.status), \(what)",
      advice: "tell the publisher if it stays so")
  }

  private func refusal(_ head: ResponseHead) -> Setback {
    let status = head.status
    let asked = RetryAfter.seconds(head, now: now)
    let wait = asked.map { " and asks to wait \(Seconds($0))" } ?? ""
    switch status {
    case 404, 410:
      return Setback(
        .notFound, status: status,
        "there is nothing at this address (\(status))", advice: "see whether the source has moved")
    case 429:
      return Setback(
        .tooManyRequests, status: status, isPassing: true, retryAfter: asked,
        "the server finds the requests too many (429)\(wait)", advice: "try again later")
    case 408, 425:
      return Setback(
        .refused, status: status, isPassing: true, retryAfter: asked,
        "the server answered \(status)\(wait)", advice: "try again later")
    case 401, 403, 407, 451:
      return Setback(
        .refused, status: status,
        "the server refuses (\(status))",
        advice: "see in a browser whether the file is still public")
    case 400..<500:
      return Setback(
        .refused, status: status,
        "the server refuses (\(status))", advice: "see in a browser whether the address is right")
    case 500..<600:
      return Setback(
        .serverError, status: status, isPassing: [500, 502, 503, 504].contains(status),
        retryAfter: asked, "the server is in trouble (\(status))\(wait)", advice: "try again later")
    default:
      return Setback(
        .malformedAnswer, status: status,
        "the server answered \(status), and not with the file",
        advice: "see what stands at the address")
    }
  }
}
