/// How a document's bytes stand for text.
public enum MarkupEncoding: String, CaseIterable, Sendable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// Windows code page 1252, which is also what is meant by ISO 8859-1 and by ASCII.
  case windows1252 = "windows-1252"
  /// UTF-16 with the low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the high byte first.
  case utf16BigEndian = "utf-16be"

  /// The encoding that a document or a server means by a name; nil where it is not read here.
  public init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "windows-1252", "cp1252", "cp-1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1",
      "latin1", "latin-1", "l1", "us-ascii", "ascii", "ansi_x3.4-1968":
      self = .windows1252
    case "utf-16", "utf-16le", "utf16", "ucs-2", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// Whether it is one of UTF-16's byte orders.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

/// How the encoding of a document was found, and whether its bytes bear it out.
public struct EncodingFinding: Hashable, Sendable {
  /// What told the encoding.
  public enum Origin: String, CaseIterable, Sendable {
    /// A byte order mark.
    case mark = "its byte order mark"
    /// Whoever asked for the document to be read, such as a server's header.
    case statement = "its source"
    /// The document itself.
    case document = "the document"
    /// The bytes, since nothing was stated.
    case bytes = "its bytes"
  }

  /// The encoding by which the bytes were read.
  public internal(set) var used: MarkupEncoding
  /// What told it.
  public internal(set) var origin: Origin
  /// The name of the encoding as it was stated, where it was.
  public internal(set) var stated: String?
  /// Stretches of bytes that fit the encoding stated.
  public internal(set) var fitting = 0
  /// Bytes that do not.
  public internal(set) var misfits = 0

  /// What is wrong with the statement, as a sentence without the file; nil where nothing is.
  public var mistake: String? {
    guard let stated, origin != .mark else { return nil }
    let named = MarkupEncoding(named: stated)
    if named == nil {
      return "states the encoding \"\(stated)\", which is not read here; it was read as"
        + " \(used.rawValue)"
    }
    if named != used {
      return "is stated as \(stated) by \(origin.rawValue), but its bytes are \(used.rawValue);"
        + " it was read as that"
    }
    if used == .windows1252, fitting > misfits {
      return "is stated as \(stated) by \(origin.rawValue), but \(fitting) of its characters are"
        + " valid utf-8 and \(misfits) of its bytes are not"
    }
    if used == .utf8, misfits > 0 {
      return "is stated as utf-8 by \(origin.rawValue), but \(misfits) of its bytes are not; they"
        + " were read as windows-1252"
    }
    return nil
  }
}
