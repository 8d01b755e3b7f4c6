import CTransfer

/// Unpacks a body that comes packed by gzip, and knows whether all of it came.
@safe final class Unpacker {
  private let unpacker: OpaquePointer
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

  /// An unpacker before the first byte.
  init() throws(Setback) {
    guard let unpacker = unsafe transfer_unpacker_make() else {
      throw Setback(
        .cannotAsk, "zlib could not be started", advice: "see whether memory is short")
    }
    unsafe self.unpacker = unpacker
  }

  deinit {
    unsafe transfer_unpacker_free(unpacker)
    unsafe buffer.deallocate()
  }

  /// Whether the packed body has come to its end.
  var isComplete: Bool { unsafe transfer_unpacker_ended(unpacker) }

  /// Unpacks bytes, and hands on what was in them a buffer at a time.
  func unpack(
    _ bytes: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) throws(Setback) -> Void
  ) throws(Setback) {
    guard let start = bytes.baseAddress, let room = unsafe buffer.baseAddress else { return }
    unsafe transfer_unpacker_feed(unpacker, start, bytes.count)
    while true {
      let count = unsafe transfer_unpacker_next(unpacker, room, buffer.count)
      if count == 0 { return }
      guard count > 0 else {
        throw Setback(
          .malformedAnswer, isPassing: true,
          "the file is said to come packed by gzip, and does not",
          advice: "tell the publisher")
      }
      try unsafe take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
