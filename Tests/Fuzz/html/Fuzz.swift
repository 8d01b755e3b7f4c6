import Markup

/// Reads any bytes as an HTML document, and all that can be asked of one.
///
/// A property that does not hold ends the process: that is how the fuzzer knows to keep the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  guard let choice = input.first else { return 0 }
  let stated = [nil, "utf-8", "windows-1252", "utf-16"][Int(choice & 3)]
  var limits = MarkupLimits()
  if choice & 4 != 0 {
    (limits.depth, limits.attributes, limits.nodes, limits.names) = (12, 8, 200, 100)
    (limits.textBytes, limits.cells) = (2000, 500)
  }
  limits.operations = 100_000
  do {
    let page = try HTMLDocument(
      bytes: Array(input.dropFirst()), name: "fuzz.html", statedEncoding: stated, limits: limits)
    try ask(page)
  } catch {
    if "\(error)".isEmpty { fatalError("a failure without words") }
  }
  return 0
}

private func ask(_ page: HTMLDocument) throws {
  _ = page.encoding.mistake
  _ = page.title
  _ = page.root.text
  _ = page.outline
  for node in try page.nodes("//* | //@* | //text()").prefix(50) {
    _ = node.text
    _ = node.line
    _ = node.attribute("class")
  }
  for node in try page.nodes("//p | //td | //li").prefix(20) {
    // Names that no XPath can spell lead nowhere, and may.
    if let found = try? page.nodes(node.path), found.count > 1 {
      fatalError("a path leads to several nodes: \(node.path)")
    }
  }
  for node in try page.nodes("//table") {
    let table = try HTMLTable(node)
    for row in table.rows where row.count != table.header.count {
      fatalError("a row of \(row.count) cells under \(table.header.count) names")
    }
    if table.lines.count != table.rows.count { fatalError("rows without lines") }
  }
  for node in try page.nodes("//ul | //ol") { _ = try HTMLList(node).items }
  for node in try page.nodes("//dl") { _ = try HTMLDefinitionList(node).groups }
}
