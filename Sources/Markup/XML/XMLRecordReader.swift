import CMarkup

/// Reads an XML document record by record, in memory bounded by its largest record.
///
/// ```swift
/// let reader = try XMLRecordReader(path: path, shape: shape)
/// while try reader.next() { names.append(reader.values(0).joined(separator: "; ")) }
/// ```
///
/// Nothing but the document itself is ever read: no entity is expanded, and what asks for another
/// document is refused. A record that stands in another belongs to it.
public final class XMLRecordReader {
  /// How many bytes are read at once.
  private static let stretch = 64 << 10

  /// The document's name, for messages.
  public let file: String
  /// The current record, counted from 1.
  public private(set) var recordNumber = 0
  /// How the encoding was found; complete once `next` has returned false.
  public private(set) var encoding: EncodingFinding
  private let shape: XMLShape
  private let limits: MarkupLimits
  private let source: ByteSource
  private let parser: XMLParser
  private var decoder: ByteDecoder
  private var matching: XMLMatching
  private var tree = XMLTree()
  private var waiting: ArraySlice<markup_record> = []
  private var start: [UInt8]
  private var isAtEnd = false
  private var left: XMLLeftOver?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - shape: What a record is, and its fields.
  ///   - name: What it is called in messages; its path unless stated.
  ///   - statedEncoding: The encoding, whatever the document says of itself.
  ///   - limits: How large its parts may be.
  ///   - countsLeftOver: Whether `leftOver` is wanted, which takes time.
  /// - Throws: `MarkupFailure` where it cannot be read, or is no XML from the start.
  public convenience init(
    path: String, shape: XMLShape, name: String? = nil, statedEncoding: MarkupEncoding? = nil,
    limits: MarkupLimits = .standard, countsLeftOver: Bool = false
  ) throws(MarkupFailure) {
    let name = name ?? path
    try self.init(
      ByteSource(path: path, name: name), shape, name, statedEncoding, limits, countsLeftOver)
  }

  /// Reads a document that is in memory.
  ///
  /// - Throws: `MarkupFailure` where it is no XML from the start.
  public convenience init(
    bytes: [UInt8], shape: XMLShape, name: String, statedEncoding: MarkupEncoding? = nil,
    limits: MarkupLimits = .standard, countsLeftOver: Bool = false
  ) throws(MarkupFailure) {
    try self.init(
      ByteSource(bytes: bytes, name: name), shape, name, statedEncoding, limits, countsLeftOver)
  }

  private init(
    _ source: ByteSource, _ shape: XMLShape, _ name: String, _ statedEncoding: MarkupEncoding?,
    _ limits: MarkupLimits, _ countsLeftOver: Bool
  ) throws(MarkupFailure) {
    file = name
    self.source = source
    self.shape = shape
    self.limits = limits
    start = try source.read(atMost: Self.stretch)
    (encoding, start) = try XMLStart.encoding(of: start, stated: statedEncoding, file: name)
    decoder = ByteDecoder(encoding.used)
    matching = XMLMatching(shape.paths)
    left = countsLeftOver ? XMLLeftOver() : nil
    guard let parser = XMLParser(shape, limits: limits) else {
      throw MarkupFailure(.tooLarge, file: name, "needs more memory than there is")
    }
    self.parser = parser
  }

  /// Goes to the next record; false at the end of the document.
  ///
  /// - Throws: `MarkupFailure` where the document is broken or refused. The records before that
  ///   place were handed out; whether they are used is the caller's to say.
  public func next() throws(MarkupFailure) -> Bool {
    while waiting.isEmpty {
      if isAtEnd { return false }
      try readOn()
    }
    tree.record = waiting.removeFirst()
    recordNumber += 1
    if left != nil {
      let caught = shape.paths.indices.map { matching.nodes($0, in: tree) }
      left?.count(tree, caught: caught)
    }
    return true
  }

  /// The texts to which a field's path leads in the current record, in document order.
  public func values(_ field: Int) -> [String] {
    matching.nodes(field, in: tree).map { node in
      var bytes: [UInt8] = []
      tree.append(node, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Appends the texts to which a field's path leads, `separator` between them.
  public func append(_ field: Int, separator: UInt8, to bytes: inout [UInt8]) {
    for (index, node) in matching.nodes(field, in: tree).enumerated() {
      if index > 0 { bytes.append(separator) }
      tree.append(node, to: &bytes)
    }
  }

  /// The line on which the current record begins.
  public var line: Int { tree.record.node_count > 0 ? Int(tree.node(0).line) : 0 }

  /// What stood in the records so far and no field caught: elements with a text of their own or
  /// nothing in them, and attributes, by their path; empty unless it was asked for.
  public var leftOver: [PathCount] { left?.result ?? [] }

  /// The paths of the elements outside records, in the order in which they were first met.
  ///
  /// Where no record was found, they show what its path should have been.
  public var outside: [PathCount] { parser.outside }

  /// Reads a stretch of the document; the records that end in it wait to be handed out.
  private func readOn() throws(MarkupFailure) {
    let isFirst = !start.isEmpty
    let raw = isFirst ? start : try source.read(atMost: Self.stretch)
    start = []
    isAtEnd = raw.isEmpty
    let text = decoder.decode(raw, isLast: isAtEnd)
    encoding.fitting = decoder.fitting
    encoding.misfits = decoder.misfits
    if isFirst { try XMLStart.check(text, isWebPage: shape.isWebPage, file: file) }
    let nul = text.firstIndex(of: 0)
    let isWhole = parser.feed(text[..<(nul ?? text.count)], isLast: isAtEnd && nul == nil)
    guard isWhole else {
      throw MarkupFailure(parser.failure, file: file, limits: limits)
    }
    guard nul == nil else {
      throw MarkupFailure(
        .malformed, file: file, line: parser.line, column: parser.column,
        "has a NUL byte, which no XML may have; the rest was not read")
    }
    waiting = parser.take(into: &tree)[...]
    matching.learn(tree.names)
  }
}
