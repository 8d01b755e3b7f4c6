extension DomainChange {
  /// The changes in sentences for people, without those of which there are none.
  public var sentences: [String] {
    let closed = count(.closedWithSuccessor) + count(.closedWithoutSuccessor)
    let told: [(count: Int, text: String)] = [
      (count(.opened), Self.some(count(.opened), "school") + " new and open"),
      (count(.proposed), Self.some(count(.proposed), "school") + " new and proposed"),
      (count(.recorded), Self.some(count(.recorded), "school") + " new and already closed"),
      (
        count(.openedFromProposed),
        Self.some(count(.openedFromProposed), "proposed school") + " now open"
      ),
      (count(.reopened), Self.some(count(.reopened), "closed school") + " open again"),
      (
        closed,
        Self.some(closed, "school") + " closed: "
          + "\(Self.grouped(count(.closedWithSuccessor))) with a known successor, "
          + "\(Self.grouped(count(.closedWithoutSuccessor))) with none known yet"
      ),
      (
        count(.closureProposed), Self.some(count(.closureProposed), "school") + " proposed to close"
      ),
      (
        count(.closureWithdrawn),
        Self.some(count(.closureWithdrawn), "school") + " no longer proposed to close"
      ),
      (
        count(.statusLost),
        Self.some(count(.statusLost), "school") + " whose status is not known any more"
      ),
      (count(.renamed), Self.some(count(.renamed), "school") + " renamed"),
      (
        count(.movedLA), Self.some(count(.movedLA), "school") + " moved to another local authority"
      ),
      (
        count(.laReorganised),
        Self.some(count(.laReorganised), "school") + " under a reorganised local authority"
      ),
      (count(.typeChanged), Self.some(count(.typeChanged), "school") + " of another type"),
      (count(.joinedTrust), Self.some(count(.joinedTrust), "school") + " joined a trust"),
      (count(.movedTrust), Self.some(count(.movedTrust), "school") + " moved to another trust"),
      (count(.leftTrust), Self.some(count(.leftTrust), "school") + " left a trust"),
      (count(.gone), Self.some(count(.gone), "school") + " gone from the register"),
      (count(.trustAdded), Self.some(count(.trustAdded), "trust") + " new"),
      (count(.trustClosed), Self.some(count(.trustClosed), "trust") + " closed"),
      (count(.trustRenamed), Self.some(count(.trustRenamed), "trust") + " renamed"),
      (count(.trustGone), Self.some(count(.trustGone), "trust") + " gone from the register"),
      (
        count(.laAdded),
        Self.some(count(.laAdded), "local authority", "local authorities") + " or code new"
      ),
      (
        count(.laGone),
        Self.some(count(.laGone), "local authority", "local authorities") + " or code gone"
      ),
      (
        count(.laRenamed),
        Self.some(count(.laRenamed), "local authority", "local authorities") + " renamed"
      ),
      (
        count(.laRecoded),
        Self.some(count(.laRecoded), "local authority", "local authorities")
          + " recoded to declared successors"
      ),
    ]
    return (told + partnershipSentences + figureSentences).filter { $0.count > 0 }.map(\.text)
  }

  private var partnershipSentences: [(count: Int, text: String)] {
    [
      (
        count(.partnershipAdded), Self.some(count(.partnershipAdded), "partnership") + " new"
      ),
      (
        count(.partnershipChanged),
        "what is known of " + Self.some(count(.partnershipChanged), "partnership") + " changed"
      ),
      (
        count(.partnershipGone),
        Self.some(count(.partnershipGone), "partnership") + " gone from the register"
      ),
    ]
  }

  private var figureSentences: [(count: Int, text: String)] {
    let areas = Self.some(changedAuthorities, "local authority", "local authorities")
    return [(changedAuthorities, "figures of \(areas) changed")]
  }

  /// A count and its noun, in the plural but for one.
  private static func some(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// A whole number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude).utf8)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(UInt8(ascii: ","), at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
