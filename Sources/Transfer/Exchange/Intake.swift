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
  /// What unpacks the body, where it comes packed.
  private var unpacker: Unpacker?
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
        if head.contentEncoding != nil { unpacker = try Unpacker() }
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

  /// Takes the next bytes of the body; false wants no more.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    wantsMore { () throws(Setback) in
      guard let head else { return false }
      if let unpacker {
        try unsafe unpacker.unpack(bytes) { (plain) throws(Setback) in
          try unsafe keep(plain, of: head)
        }
      } else {
        try unsafe keep(bytes, of: head)
      }
      return true
    }
  }

  /// Adds bytes to the part, once they are as they are to be.
  private func keep(_ bytes: UnsafeRawBufferPointer, of head: ResponseHead) throws(Setback) {
    try rule.check(count: part.count + bytes.count, of: head)
    try unsafe part.append(bytes)
    guard !isStartSeen, part.count >= BodyStart.length else { return }
    try rule.check(start: part.start(BodyStart.length), of: head)
    isStartSeen = true
  }

  /// Puts the file in its place, once all of it has come.
  func complete() throws(Setback) {
    guard let head else { return }
    guard part.count > 0 else {
      throw Setback(
        .empty, status: head.status,
        "the server sent a file without a byte",
        advice: "see in a browser what stands at the address")
    }
    if let unpacker, !unpacker.isComplete {
      throw Setback(
        .cutShort, status: head.status, isPassing: true,
        "the file came packed, and ended before its end", advice: "try again later")
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
