extension JSONValue {
  /// The bytes of the value: UTF-8 with LF ends, the same each time.
  ///
  /// With an indent each member and element has its own line, save in lists that hold no list or
  /// object, and a line end closes the text; without one everything stands on one line, unended.
  /// For a script element of HTML, `<`, `>`, `&` and the two line ends of JavaScript are escaped.
  ///
  /// - Complexity: O(*n*) in the size of the value.
  public func serialised(indent: Int? = 2, forScript: Bool = false) -> [UInt8] {
    var writer = JSONWriter(indent: indent, forScript: forScript)
    writer.write(self, level: 0)
    if indent != nil { writer.bytes.append(0x0A) }
    return writer.bytes
  }
}
