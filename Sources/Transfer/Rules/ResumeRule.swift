/// When parts of a file may be joined.
enum ResumeRule {
  /// What a later request names, so that it gets the rest only of the same version.
  ///
  /// A strong entity tag, or else a `Last-Modified` that lies at least a minute before the answer's
  /// own date: a file may change twice in a second. Nil where neither is given, where the body is
  /// encoded, or where the server gives no parts.
  static func validator(_ head: ResponseHead) -> String? {
    guard head.contentEncoding == nil, head["accept-ranges"]?.lowercased() != "none" else {
      return nil
    }
    if let tag = head["etag"] { return EntityTag.isStrong(tag) ? tag : nil }
    guard let text = head["last-modified"], let changed = HTTPDate(text), let sent = head.date,
      sent.seconds - changed.seconds >= 60
    else { return nil }
    return text
  }

  /// Why an answer's part does not go on where the kept part ends; nil where it does.
  static func misfit(_ head: ResponseHead, after part: PartialNote, count: Int) -> String? {
    guard head.contentEncoding == nil else { return "the rest came encoded" }
    guard let range = head["content-range"].flatMap({ ContentRange($0) }) else {
      return "the rest came without its place"
    }
    guard range.first == count else {
      return "the rest was to come from byte \(count), and came from \(range.first)"
    }
    guard let total = range.total, range.last == total - 1 else {
      return "the rest came without the end of the file"
    }
    if let known = part.total, known != total {
      return "the file had \(known) bytes, and has \(total) now"
    }
    let isTag = part.validator.hasPrefix("\"")
    let now = isTag ? head["etag"] : head["last-modified"] ?? part.validator
    return now == part.validator ? nil : "the file changed between its parts"
  }
}
