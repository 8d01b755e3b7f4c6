/// The stretch of a file that is in memory: what was read and not yet used, with room to grow.
///
/// UTF-16 becomes UTF-8 on the way in, so that what follows sees ASCII structure in every encoding.
struct TextBuffer {
  /// How many bytes are asked for at once.
  static let chunk = 1 << 17

  /// The bytes; from `count` on there is slack.
  private(set) var bytes: [UInt8]
  /// How many bytes are filled.
  private(set) var count = 0
  /// Whether the source has no more.
  private(set) var isAtEnd = false
  /// The offset in the file of the first byte; for UTF-16, in its UTF-8 form.
  private(set) var base = 0

  /// How many units of UTF-16 stood for nothing so far.
  var invalidUnits: Int { transcoder?.invalidCount ?? 0 }

  private let source: FileBytes?
  private var transcoder: UTF16Transcoder?

  /// Opens a file and reads its first bytes, from an offset on.
  init(path: String, from offset: Int = 0) throws {
    let source = try FileBytes(path)
    if offset > 0 { try source.seek(to: offset) }
    self.source = source
    base = offset
    bytes = [UInt8](repeating: 0, count: Self.chunk + StructuralScan.slack)
    try fill(keepingFrom: 0)
  }

  /// Takes a text that is in memory.
  init(bytes text: [UInt8]) {
    source = nil
    bytes = text
    count = text.count
    bytes.append(contentsOf: [UInt8](repeating: 0, count: StructuralScan.slack))
    isAtEnd = true
  }

  /// Drops the bytes before `start`, and reads on by at most `limit` bytes of the file; the bytes
  /// kept move to the front.
  mutating func fill(keepingFrom start: Int, reading limit: Int = Self.chunk) throws {
    let kept = count - start
    if start > 0 {
      for index in 0..<kept { bytes[index] = bytes[start + index] }
      base += start
      count = kept
    }
    guard !isAtEnd, let source else { return }
    if transcoder != nil {
      try fillTranscoded(source, reading: limit)
      return
    }
    makeRoom(for: limit)
    let read = try source.read(into: &bytes, from: count, atMost: limit)
    count += read
    if read == 0 { isAtEnd = true }
  }

  /// Goes over to UTF-16: what is in memory, and all that follows, becomes UTF-8.
  mutating func transcode(from order: UTF16Transcoder.Order) throws {
    var transcoder = UTF16Transcoder(order: order)
    let raw = Array(bytes[..<count])
    var text: [UInt8] = []
    transcoder.append(raw[...], to: &text)
    if isAtEnd { transcoder.finish(&text) }
    count = 0
    makeRoom(for: text.count)
    bytes.replaceSubrange(0..<text.count, with: text)
    count = text.count
    self.transcoder = transcoder
  }

  /// Ends the text with a line feed, where it does not end with one.
  mutating func endLine() {
    makeRoom(for: 1)
    bytes[count] = .lineFeed
    count += 1
  }

  private mutating func fillTranscoded(_ source: FileBytes, reading limit: Int) throws {
    var raw = [UInt8](repeating: 0, count: limit)
    let read = try source.read(into: &raw, from: 0, atMost: limit)
    var text: [UInt8] = []
    transcoder?.append(raw[..<read], to: &text)
    if read == 0 {
      isAtEnd = true
      transcoder?.finish(&text)
    }
    makeRoom(for: text.count)
    for (offset, byte) in text.enumerated() { bytes[count + offset] = byte }
    count += text.count
  }

  private mutating func makeRoom(for more: Int) {
    let needed = count + more + StructuralScan.slack
    if bytes.count < needed {
      bytes.append(
        contentsOf: [UInt8](repeating: 0, count: max(needed - bytes.count, bytes.count / 2)))
    }
  }
}
