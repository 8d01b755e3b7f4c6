/// Takes in what answers one request: the head first, then the body, into the part of the file.
final class Intake {
  private let answers: AnswerRule
  private let rule: BodyRule
  private let address: WebAddress
  private let part: PartialFile
  private var reader = HeadReader()
  /// What the answer means, once its head has come.
  private(set) var answer: Answer?
  /// Why no more is wanted.
  private(set) var setback: Setback?
  /// How the body ends as it travels, where it comes packed.
  private var packedEnd: PackedEnd?
  /// Whether the first bytes have been looked at.
  private var isStartSeen = false

  /// An intake for an address into a part.
  init(_ address: WebAddress, answers: AnswerRule, rule: BodyRule, part: PartialFile) {
    self.address = address
    self.answers = answers
    self.rule = rule
    self.part = part
  }

  /// The head, once it has come.
  var head: ResponseHead? { reader.head }

  /// Takes the next line of the head; false wants no more.
  func takeLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
    wantsMore { () throws(Setback) in
      guard try unsafe reader.add(bytes), let head = reader.head else { return true }
      let answer = try answers.answer(head)
      self.answer = answer
      switch answer {
      case .whole:
        try rule.check(head)
        if head.contentEncoding != nil { packedEnd = PackedEnd(head) }
        let validator = ResumeRule.validator(head)
        try part.begin(
          validator.map {
            PartialNote(
              address: address, validator: $0, total: head.announcedBytes, boot: PartialFile.boot)
          })
        return true
      case .rest:
        try rule.check(head)
        try part.goOn()
        return true
      case .unchanged, .elsewhere, .startOver: return false
      }
    }
  }

  /// Sees the next bytes of the body as they travel.
  func see(_ bytes: UnsafeRawBufferPointer) {
    unsafe packedEnd?.add(bytes)
  }

  /// Takes the next bytes of the body, unpacked; false wants no more.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    wantsMore { () throws(Setback) in
      guard let head else { return false }
      try rule.check(count: part.count + bytes.count, of: head)
      try unsafe part.append(bytes)
      guard !isStartSeen, part.count >= BodyStart.length else { return true }
      try rule.check(start: part.start(BodyStart.length), of: head)
      isStartSeen = true
      return true
    }
  }

  /// Puts the file in its place, once all of it has come.
  func complete() throws(Setback) {
    guard let head else { return }
    if let packedEnd, part.count > 0 || !packedEnd.isEmpty, !packedEnd.agrees(with: part.count) {
      throw Setback(
        .cutShort, status: head.status, isPassing: true,
        "the file came packed, and did not end as it should", advice: "try again later")
    }
    guard part.count > 0 else {
      throw Setback(
        .empty, status: head.status,
        "the server sent a file without a byte",
        advice: "see in a browser what stands at the address")
    }
    try rule.check(start: part.start(BodyStart.length), of: head)
    try part.complete()
  }

  private func wantsMore(_ take: () throws(Setback) -> Bool) -> Bool {
    guard setback == nil else { return false }
    do throws(Setback) {
      return try take()
    } catch {
      setback = error
      return false
    }
  }
}
