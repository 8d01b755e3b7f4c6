import CMarkup

extension MarkupFailure {
  /// Puts into words what the C part refused.
  init(_ failure: markup_failure, file: String, limits: MarkupLimits) {
    let words = Self.words(of: failure)
    let (kind, message) = Self.sentence(Int(failure.kind), words, limits)
    self.init(
      kind, file: file, line: failure.line > 0 ? Int(failure.line) : nil,
      column: failure.column > 0 ? Int(failure.column) : nil, message)
  }

  /// The library's words, or the name of what is refused.
  static func words(of failure: markup_failure) -> String {
    var failure = failure
    let bytes = unsafe withUnsafeBytes(of: &failure.message) { message in
      unsafe Array(message.prefix { $0 != 0 })
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func sentence(_ code: Int, _ words: String, _ limits: MarkupLimits) -> (
    Kind, String
  ) {
    switch code {
    case Int(MARKUP_TRUNCATED):
      (.truncated, "ends inside the element \"\(words)\"; it is not whole: fetch it again")
    case Int(MARKUP_TOO_DEEP):
      (.tooDeep, "the element \"\(words)\" stands in \(limits.depth) others; no more are allowed")
    case Int(MARKUP_TOO_MANY_ATTRIBUTES):
      (
        .tooLarge,
        "the element \"\(words)\" has more than \(limits.attributes) attributes; no more are"
          + " allowed"
      )
    case Int(MARKUP_TOO_MANY_NAMESPACES):
      (.tooLarge, "declares more than \(limits.namespaces) namespaces at once; no more are allowed")
    case Int(MARKUP_TOO_MANY_NAMES):
      (
        .tooLarge,
        "its elements and attributes have too many different names, or too long ones; at most"
          + " \(limits.names) are allowed, of 1 MiB in all"
      )
    case Int(MARKUP_TOO_MUCH_TEXT):
      (
        .tooLarge,
        "a record, or the document, holds more than \(limits.textBytes.binary) of text; no more is"
          + " allowed"
      )
    case Int(MARKUP_TOO_MANY_NODES):
      (
        .tooLarge,
        "a record, or the document, holds more than \(limits.nodes) elements, attributes and texts;"
          + " no more are allowed"
      )
    case Int(MARKUP_TOO_LONG_TAG):
      (
        .tooLarge,
        words == "comment"
          ? "a comment is longer than \(limits.commentBytes.binary); no longer one is allowed"
          : "a tag is longer than \(limits.tagBytes.binary); no longer one is allowed"
      )
    case Int(MARKUP_ENTITY):
      (
        .entity,
        "declares or uses the entity \"\(words)\"; none is read beside &amp; &lt; &gt; &quot;"
          + " &apos; and characters by number"
      )
    case Int(MARKUP_INCLUSION):
      (.inclusion, "asks for another document by XInclude, which is never followed")
    case Int(MARKUP_MEMORY):
      (.tooLarge, "needs more memory than there is")
    case Int(MARKUP_TOO_MUCH_WORK):
      (.path, "the XPath takes too much work on this document; make it more exact: \(words)")
    case Int(MARKUP_BAD_PATH):
      (.path, "the XPath cannot be evaluated: \(words)")
    default:
      (.malformed, "is not well formed: \(words); the rest was not read")
    }
  }
}

extension Int {
  /// A size in bytes as people read it.
  var binary: String {
    if self >= 1 << 20, self % (1 << 20) == 0 { return "\(self >> 20) MiB" }
    if self >= 1 << 10, self % (1 << 10) == 0 { return "\(self >> 10) KiB" }
    return "\(self) bytes"
  }
}
