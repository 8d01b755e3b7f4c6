/// Finds the ends of fields and records in a stretch of delimited text, 64 bytes at a time.
///
/// Each block of 64 bytes becomes three words of bits: where quotes, delimiters and line ends
/// stand. The running parity of the quote bits tells what is inside quotes, and the delimiters and
/// line ends outside them are the structure. The same bits show where quoting breaks RFC 4180 (a
/// quote inside an unquoted field, text after a closing quote): there the scan stops, and
/// `CarefulRecord` reads that one record. The two are tested against each other.
struct StructuralScan {
  /// Offsets of the delimiters and line ends outside quotes, in order.
  private(set) var ends: [UInt32] = []
  /// For each complete record, how many of `ends` stand up to and with its line end.
  private(set) var recordEnds: [UInt32] = []
  /// How many records are complete.
  private(set) var recordCount = 0
  /// Whether the scan met broken quoting, in the record after the complete ones.
  private(set) var metBrokenQuoting = false
  /// Whether any byte of the stretch, or of the slack behind it, is a NUL or has its high bit set.
  private(set) var metOddByte = false

  private let delimiter: UInt64
  /// How many ends a scan of a long stretch has room for.
  private var mostEnds = 1 << 20

  /// Bytes that may be read, but not looked at, after the end of a stretch.
  static let slack = 64

  init(delimiter: UInt8) {
    self.delimiter = UInt64(delimiter) &* Self.everyByte
  }

  private static let everyByte: UInt64 = 0x0101_0101_0101_0101

  /// Scans `bytes[start..<end]`, where a record begins at `start`.
  ///
  /// The array has `slack` more bytes after `end`, whatever they are. In a stretch of very many
  /// fields the scan may stop behind any complete record, as if the stretch ended there.
  ///
  /// - Complexity: O(`end - start`).
  mutating func scan(_ bytes: [UInt8], from start: Int, to end: Int) {
    let capacity = min(end - start, mostEnds) + 64
    if ends.count < capacity {
      ends = [UInt32](repeating: 0, count: capacity)
      recordEnds = [UInt32](repeating: 0, count: capacity)
    }
    let room = ends.count - 64
    var isFull = false
    var state = BlockState()
    var found = 0
    var records = 0
    var odd: UInt64 = 0
    metBrokenQuoting = false
    let delimiter = delimiter
    unsafe bytes.withUnsafeBytes { raw in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        unsafe recordEnds.withUnsafeMutableBufferPointer { recordEnds in
          var offset = start
          while offset < end {
            var notQuotes: UInt64 = 0
            var notDelimiters: UInt64 = 0
            var blockHigh: UInt64 = 0
            var blockLow: UInt64 = 0
            var shift: UInt64 = 0
            while shift < 64 {
              let word = unsafe UInt64(
                littleEndian: raw.loadUnaligned(
                  fromByteOffset: offset &+ Int(truncatingIfNeeded: shift), as: UInt64.self))
              blockHigh |= word
              // The high bit stays where some byte is below 0x0E, as line ends are.
              blockLow |= (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
              notQuotes |= Self.bits(Self.unequal(word, 0x2222_2222_2222_2222)) &<< shift
              notDelimiters |= Self.bits(Self.unequal(word, delimiter)) &<< shift
              shift &+= 8
            }
            var quotes = ~notQuotes
            var delimiters = ~notDelimiters
            var lineEnds: UInt64 = 0
            if blockLow & Self.highBits != 0 {
              // Few blocks hold a line end, so they are looked for only where one may be.
              unsafe lineEnds = Self.lineEnds(raw, at: offset, zeros: &odd)
            }
            if end &- offset < 64 {
              let valid = (1 &<< UInt64(truncatingIfNeeded: end &- offset)) &- 1
              quotes &= valid
              delimiters &= valid
              lineEnds &= valid
            }
            odd |= blockHigh
            var structure: UInt64 = 0
            let broken = state.advance(
              quotes: quotes, candidates: delimiters | lineEnds, structure: &structure)
            if broken != 0 {
              // What stands before the break is sound; what follows it is not known.
              structure &= (broken & (0 &- broken)) &- 1
            }
            let base = UInt32(truncatingIfNeeded: offset)
            var records64 = structure & lineEnds
            while records64 != 0 {
              let bit = records64 & (0 &- records64)
              let before = structure & (bit | (bit &- 1))
              unsafe recordEnds[records] = UInt32(
                truncatingIfNeeded: found &+ before.nonzeroBitCount)
              records &+= 1
              records64 &= records64 &- 1
            }
            while structure != 0 {
              unsafe ends[found] =
                base &+ UInt32(truncatingIfNeeded: structure.trailingZeroBitCount)
              found &+= 1
              structure &= structure &- 1
            }
            if broken != 0 {
              metBrokenQuoting = true
              break
            }
            offset &+= 64
            if found > room {
              isFull = true
              break
            }
          }
        }
      }
    }
    if isFull, records == 0 {
      // One record of more fields than there is room for.
      mostEnds *= 2
      scan(bytes, from: start, to: end)
      return
    }
    recordCount = records
    metOddByte = odd & Self.highBits != 0
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The bits of the line ends in the 64 bytes at an offset; where a NUL is among them, `zeros` has
  /// some high bit of a byte set.
  private static func lineEnds(
    _ raw: UnsafeRawBufferPointer, at offset: Int, zeros: inout UInt64
  ) -> UInt64 {
    var others: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(
          fromByteOffset: offset &+ Int(truncatingIfNeeded: shift), as: UInt64.self))
      zeros |= ~unequal(word, 0) & highBits
      let marks = unequal(word, 0x0A0A_0A0A_0A0A_0A0A) & unequal(word, 0x0D0D_0D0D_0D0D_0D0D)
      others |= bits(marks) &<< shift
      shift &+= 8
    }
    return ~others
  }

  /// 0x80 in each byte of `word` that differs from the byte of `pattern` at its place, 0 elsewhere.
  @inline(__always)
  private static func unequal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
    return (low | difference) & highBits
  }

  /// The eight high bits of `marks` packed into the lowest byte, in order.
  @inline(__always)
  private static func bits(_ marks: UInt64) -> UInt64 {
    (marks &* 0x0002_0408_1020_4081) &>> 56
  }
}

/// What one block of 64 bytes leaves to the next: whether a quote is open, and what the last byte was.
struct BlockState {
  /// All ones inside quotes, else zero.
  private var inside: UInt64 = 0
  /// 1 where a quote may open at the next byte.
  private var mayOpen: UInt64 = 1
  /// 1 where the last byte closed a quote.
  private var hasClosed: UInt64 = 0

  /// Gives the bits of `candidates` outside quotes, and returns those where quoting is broken.
  @inline(__always)
  mutating func advance(quotes: UInt64, candidates: UInt64, structure: inout UInt64) -> UInt64 {
    if quotes == 0, inside == 0 {
      structure = candidates
      let broken = hasClosed & ~candidates
      mayOpen = candidates &>> 63
      hasClosed = 0
      return broken
    }
    var parity = quotes
    parity ^= parity &<< 1
    parity ^= parity &<< 2
    parity ^= parity &<< 4
    parity ^= parity &<< 8
    parity ^= parity &<< 16
    parity ^= parity &<< 32
    parity ^= inside
    structure = candidates & ~parity
    let opens = quotes & parity
    let closes = quotes & ~parity
    // A quote opens after a delimiter, a line end, or the closing quote of a doubled one; after a
    // closing quote comes a delimiter, a line end, or the second quote of a doubled one.
    let badOpens = opens & ~(((structure | closes) &<< 1) | mayOpen)
    let badCloses = ((closes &<< 1) | hasClosed) & ~(structure | opens)
    mayOpen = (structure | closes) &>> 63
    hasClosed = closes &>> 63
    inside = 0 &- (parity &>> 63)
    return badOpens | badCloses
  }
}
