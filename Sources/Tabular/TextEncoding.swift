/// How a file's bytes stand for text.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows code page 1252, the encoding of GIAS's downloads.
  case windows1252 = "windows-1252"
  /// UTF-16, little-endian unless its byte order mark says otherwise.
  case utf16 = "utf-16"
}
