/// An authority of the past, and those of today that took its place.
struct FormerAuthority: Hashable, Sendable {
  /// Its name.
  let name: String
  /// DfE's three digits of its time.
  let oldCode: String
  /// Its ONS code; empty where it had none.
  let code: String
  /// The day on which others took its place, as `yyyy-mm-dd`.
  let replacedOn: String
  /// The places of its successors in the release's list, in that order.
  let places: [Int]
}
