import CMarkup

/// One record's nodes, among those that were read with it.
struct XMLTree {
  /// The nodes of all records at hand.
  var nodes: [markup_node] = []
  /// Their texts.
  var text: [UInt8] = []
  /// Every name met so far, by its number.
  var names: [XMLName] = []
  /// The record that is looked at.
  var record = markup_record()

  /// A node of the record, by its index in it.
  func node(_ index: Int) -> markup_node { nodes[record.first_node + index] }

  /// Where a node of text or an attribute has its bytes.
  func bytes(_ node: markup_node) -> Range<Int> {
    let start = record.first_byte + node.text_start
    return start..<start + Int(node.text_count)
  }

  /// Appends the whole text of an element, or the value of an attribute or text.
  func append(_ index: Int, to bytes: inout [UInt8]) {
    let first = node(index)
    if first.kind != UInt32(MARKUP_ELEMENT) {
      bytes.append(contentsOf: text[self.bytes(first)])
      return
    }
    for index in index + 1..<max(Int(first.end), index + 1) {
      let node = node(index)
      if node.kind == UInt32(MARKUP_TEXT) { bytes.append(contentsOf: text[self.bytes(node)]) }
    }
  }

  /// Whether a node's text is white space or nothing.
  func isBlank(_ node: markup_node) -> Bool {
    text[bytes(node)].allSatisfy(\.isWhiteSpace)
  }
}
