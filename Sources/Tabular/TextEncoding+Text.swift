extension TextEncoding {
  /// The text of bytes in the encoding, without NULs; what stands for nothing becomes U+FFFD.
  ///
  /// Bytes of UTF-16 files are those of their UTF-8 form, as a reader gives them.
  public func text(of bytes: ArraySlice<UInt8>) -> String {
    TextDecoding.string(bytes, encoding: self)
  }
}
