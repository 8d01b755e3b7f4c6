import Testing

@testable import Transfer

struct RetryRuleTests {
  private let rule = {
    var policy = TransferPolicy()
    policy.attempts = 9
    policy.firstBackoffSeconds = 1
    policy.longestWaitSeconds = 60
    return RetryRule(policy)
  }()

  private func setback(_ retryAfter: Double? = nil, isPassing: Bool = true) -> Setback {
    Setback(
      .serverError, status: 503, isPassing: isPassing, retryAfter: retryAfter, "x", advice: "y")
  }

  @Test func `waits double up to the longest`() {
    let waits = (1...8).map { rule.verdict(after: setback(), attempt: $0, jitter: 0.5) }
    #expect(waits == [0.75, 1.5, 3, 6, 12, 24, 45, 45].map { .again(after: $0) })
  }

  @Test func `jitter varies a wait between its half and the whole of it`() {
    #expect(rule.verdict(after: setback(), attempt: 3, jitter: 0) == .again(after: 2))
    #expect(rule.verdict(after: setback(), attempt: 3, jitter: 0.999) == .again(after: 3.998))
  }

  @Test func `a server that asks for more gets it, and for less does not`() {
    #expect(rule.verdict(after: setback(30), attempt: 1, jitter: 0) == .again(after: 30))
    #expect(rule.verdict(after: setback(0), attempt: 1, jitter: 0) == .again(after: 0.5))
    #expect(rule.verdict(after: setback(60), attempt: 1, jitter: 0) == .again(after: 60))
  }

  @Test func `a longer wait than is waited ends it`() {
    #expect(rule.verdict(after: setback(61), attempt: 1, jitter: 0) == .tooLongAWait(61))
    #expect(
      rule.verdict(after: setback(.infinity), attempt: 1, jitter: 0) == .tooLongAWait(.infinity))
  }

  @Test func `the last attempt, and what will not pass, end it`() {
    #expect(rule.verdict(after: setback(), attempt: 9, jitter: 0) == .enough)
    #expect(rule.verdict(after: setback(isPassing: false), attempt: 1, jitter: 0) == .enough)
  }
}
