/// What a body may be, as far as its head and its first bytes tell.
struct BodyRule {
  let kind: BodyKind
  /// The most bytes, decoded.
  let maximumBytes: Int

  /// Refuses a body by its head.
  func check(_ head: ResponseHead) throws(Setback) {
    if let type = head.mediaType, !kind.accepts(mediaType: type) {
      throw wrongType(head, "is published as \(Quoted(type))")
    }
    let lengths = Set(head.all("content-length"))
    guard lengths.count <= 1 else {
      throw Setback(
        .malformedAnswer, status: head.status,
        "the server states several lengths of the file", advice: "tell the publisher")
    }
    if let encoding = head.contentEncoding {
      guard encoding == "gzip" || encoding == "x-gzip" else {
        throw Setback(
          .malformedAnswer, status: head.status,
          "the file comes encoded as \(Quoted(encoding)), which was not asked for",
          advice: "tell the publisher")
      }
      return
    }
    if let announced = head.announcedBytes, announced > maximumBytes {
      throw tooLarge(head, "is announced with \(announced) bytes")
    }
  }

  /// Refuses a body by its first bytes.
  func check(start: [UInt8], of head: ResponseHead) throws(Setback) {
    guard let found = BodyStart(start).refusal(as: kind) else { return }
    throw wrongType(head, "is \(found)")
  }

  /// Refuses a body by the number of its bytes so far.
  func check(count: Int, of head: ResponseHead) throws(Setback) {
    guard count > maximumBytes else { return }
    let how = head.contentEncoding == nil ? "" : " once it is unpacked"
    throw tooLarge(head, "goes on beyond \(maximumBytes) bytes\(how)")
  }

  private func wrongType(_ head: ResponseHead, _ what: String) -> Setback {
    Setback(
      .wrongType, status: head.status,
      "what came \(what), where \(kind.words) was to come",
      advice: "see what stands at the address")
  }

  private func tooLarge(_ head: ResponseHead, _ what: String) -> Setback {
    Setback(
      .tooLarge, status: head.status,
      "the file \(what), and may have \(maximumBytes)",
      advice: "raise the limit if it is right")
  }
}
