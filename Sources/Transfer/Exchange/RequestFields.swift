/// The header lines of one request: which version is known, and which part is there.
struct RequestFields: Hashable {
  /// The lines.
  let lines: [String]
  /// Whether the request names a version that is known.
  let isConditional: Bool
  /// Whether the body may come packed: the rest of a file may not.
  let mayBePacked: Bool

  /// The fields of a request for an address.
  ///
  /// Where a part is there, the rest of it is asked for, which may not come packed.
  ///
  /// Validators of another address are not asked about, and texts that are no validators not sent.
  init(
    for address: WebAddress, validators: Validators?, part: (note: PartialNote, count: Int)?,
    mayBePacked: Bool
  ) {
    var lines: [String] = []
    if let validators, validators.address == nil || validators.address == address {
      if let tag = validators.etag, EntityTag.isSound(tag) { lines.append("If-None-Match: \(tag)") }
      if let date = validators.lastModified, HTTPDate(date) != nil {
        lines.append("If-Modified-Since: \(date)")
      }
    }
    isConditional = !lines.isEmpty
    if let part {
      lines.append("Range: bytes=\(part.count)-")
      lines.append("If-Range: \(part.note.validator)")
    }
    self.lines = lines
    self.mayBePacked = mayBePacked && part == nil
  }
}
