import CMarkup

/// Gathers text as a reader sees it: white space of every kind is one blank between words, and
/// where a line of the page ends is one line feed.
struct HTMLText {
  private var bytes: [UInt8] = []
  private var isSpaced = false
  private var isBroken = false

  /// The text of a node and all in it, but not of nodes that `isLeft` says to leave.
  static func of(
    _ index: Int, in document: HTMLDocument, leaving isLeft: (Int) -> Bool = { _ in false }
  ) -> String {
    var text = HTMLText()
    let node = document.nodes[index]
    if node.kind == UInt32(MARKUP_ELEMENT) {
      text.add(index, in: document, leaving: isLeft)
    } else {
      text.add(document.bytes[document.range(of: node)], keepsLines: false)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private mutating func add(
    _ start: Int, in document: HTMLDocument, leaving isLeft: (Int) -> Bool
  ) {
    // Elements that are open, innermost last: what ends with them.
    var open: [(end: Int, role: HTMLRole)] = []
    var index = start
    let end = Int(document.nodes[start].end)
    while index < end {
      while let last = open.last, last.end <= index { close(open.removeLast().role) }
      let node = document.nodes[index]
      index += 1
      switch Int32(bitPattern: node.kind) {
      case MARKUP_ELEMENT:
        let role = document.roles[Int(node.name)]
        if index - 1 != start, role == .hidden || isLeft(index - 1) {
          index = Int(node.end)
          if role == .block { isBroken = true }
          continue
        }
        if role == .block || role == .preformatted || role == .lineBreak { isBroken = true }
        open.append((Int(node.end), role))
      case MARKUP_TEXT:
        let part = document.bytes[document.range(of: node)]
        if open.last?.role == .superscript, let raised = Self.raised(part) {
          add(raised[...], keepsLines: false)
        } else {
          add(part, keepsLines: open.contains { $0.role == .preformatted })
        }
      default:
        break
      }
    }
  }

  private mutating func close(_ role: HTMLRole) {
    if role == .block || role == .preformatted { isBroken = true }
  }

  private mutating func add(_ part: ArraySlice<UInt8>, keepsLines: Bool) {
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      if byte.isWhiteSpace {
        isSpaced = true
        if keepsLines, byte == 10 { isBroken = true }
        index += 1
        continue
      }
      // U+00A0, the blank that may not be broken at, is a blank all the same.
      if byte == 0xC2, index + 1 < part.endIndex, part[index + 1] == 0xA0 {
        isSpaced = true
        index += 2
        continue
      }
      if isBroken || isSpaced, !bytes.isEmpty { bytes.append(isBroken ? 10 : 0x20) }
      isBroken = false
      isSpaced = false
      bytes.append(byte)
      index += 1
    }
  }

  /// Up to three raised digits as the characters for them, so that `Leeds` and a note's 1 do not
  /// become `Leeds1`.
  private static func raised(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = part.filter { !$0.isWhiteSpace }
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 <= 9 }) else { return nil }
    let signs = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return digits.flatMap { Array(String(signs[Int($0 - 0x30)]).utf8) }
  }
}

extension HTMLDocument {
  /// Where a text or an attribute has its bytes.
  func range(of node: markup_node) -> Range<Int> {
    node.text_start..<node.text_start + Int(node.text_count)
  }
}
