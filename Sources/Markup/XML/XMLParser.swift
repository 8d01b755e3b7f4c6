import CMarkup

/// The C part of the reader: bytes in, whole records out.
@safe final class XMLParser {
  private let handle: OpaquePointer

  /// Creates a parser for the records of a shape; nil without memory.
  init?(_ shape: XMLShape, limits: MarkupLimits) {
    var limits = limits.markupLimits
    let words = shape.recordSteps.map { step in
      (local: step.name.local.map { Array($0.utf8CString) }, namespace: step.name.namespace)
    }
    guard
      let handle = unsafe Self.withSteps(
        words[...], [],
        { steps in
          unsafe markup_xml_create(&limits, steps, steps.count, shape.isAbsolute)
        })
    else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    unsafe markup_xml_free(handle)
  }

  /// Calls `body` with the steps as C takes them, their texts alive for as long.
  private static func withSteps(
    _ words: ArraySlice<(local: [CChar]?, namespace: XMLPath.NameTest.Namespace)>,
    _ steps: [markup_step], _ body: ([markup_step]) -> OpaquePointer?
  ) -> OpaquePointer? {
    guard let word = words.first else { return unsafe body(steps) }
    var uri: [CChar]?
    if case .uri(let text) = word.namespace { uri = Array(text.utf8CString) }
    // A null pointer for nil: both arrays end with a NUL, so neither is empty otherwise.
    return unsafe (word.local ?? []).withUnsafeBufferPointer { local in
      unsafe (uri ?? []).withUnsafeBufferPointer { uri in
        let step = unsafe markup_step(
          local: local.isEmpty ? nil : local.baseAddress,
          uri: uri.isEmpty ? nil : uri.baseAddress, any_uri: word.namespace == .any)
        return unsafe withSteps(words.dropFirst(), steps + [step], body)
      }
    }
  }

  /// Takes the next bytes, UTF-8 without NULs; false where `failure` says why not.
  func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var none: UInt8 = 0
      guard let start = buffer.baseAddress else {
        return unsafe markup_xml_feed(handle, &none, 0, isLast)
      }
      return unsafe markup_xml_feed(handle, start, buffer.count, isLast)
    }
  }

  /// Why nothing more is taken.
  var failure: markup_failure { unsafe markup_xml_failure(handle).pointee }

  /// The line up to which bytes were understood.
  var line: Int { Int(unsafe markup_xml_line(handle)) }

  /// The column up to which bytes were understood.
  var column: Int { Int(unsafe markup_xml_column(handle)) }

  /// Hands over the records that were read whole, and forgets them here.
  func take(into tree: inout XMLTree) -> [markup_record] {
    let count = unsafe markup_xml_record_count(handle)
    tree.nodes.removeAll(keepingCapacity: true)
    tree.text.removeAll(keepingCapacity: true)
    guard count > 0 else { return [] }
    let records = (0..<count).map { unsafe markup_xml_record(handle, $0) }
    let last = records[count - 1]
    unsafe tree.nodes.append(
      contentsOf: UnsafeBufferPointer(
        start: markup_xml_nodes(handle), count: last.first_node + last.node_count))
    unsafe tree.text.append(
      contentsOf: UnsafeBufferPointer(
        start: markup_xml_text(handle), count: last.first_byte + last.byte_count))
    for index in tree.names.count..<max(nameCount, tree.names.count) {
      tree.names.append(name(index))
    }
    unsafe markup_xml_clear(handle)
    return records
  }

  private var nameCount: Int { unsafe markup_xml_name_count(handle) }

  private func name(_ index: Int) -> XMLName {
    let name = unsafe markup_xml_name(handle, index)
    return unsafe XMLName(
      local: String(cString: name.local), uri: name.uri.map { unsafe String(cString: $0) })
  }

  /// The paths of elements outside records, and how often each stood there.
  var outside: [PathCount] {
    var paths: [String] = []
    var counts: [PathCount] = []
    for index in 0..<(unsafe markup_xml_path_count(handle)) {
      let path = unsafe markup_xml_path(handle, index)
      let parent = Int(path.parent) < index ? paths[Int(path.parent)] : ""
      paths.append("\(parent)/\(name(Int(path.name)).braced)")
      counts.append(PathCount(path: paths[index], count: Int(path.count)))
    }
    return counts
  }
}

extension XMLName {
  /// The name with its namespace in braces before it, where it has one.
  var braced: String { uri.map { "{\($0)}\(local)" } ?? local }
}
