/// One attempt that did not come off.
struct Setback: Error, Hashable {
  let kind: TransferFailure.Kind
  /// The status of the answer, if one came.
  let status: Int?
  /// What happened, without the address.
  let words: String
  /// What to do about it.
  let advice: String
  /// Whether another attempt may go better.
  let isPassing: Bool
  /// How many seconds the server asks to wait.
  let retryAfter: Double?

  /// Describes what went wrong.
  init(
    _ kind: TransferFailure.Kind, status: Int? = nil, isPassing: Bool = false,
    retryAfter: Double? = nil, _ words: String, advice: String
  ) {
    self.kind = kind
    self.status = status
    self.isPassing = isPassing
    self.retryAfter = retryAfter
    self.words = words
    self.advice = advice
  }
}
