import Markup

/// Reads any bytes as an XML document, by paths of every kind.
///
/// A property that does not hold ends the process: that is how the fuzzer knows to keep the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  guard let choice = input.first else { return 0 }
  let records = ["//r", "/a/r", "//*:entry", "/*", "//a:r"]
  let record = records[Int(choice & 15) % records.count]
  let stated = [nil, MarkupEncoding.utf8, .windows1252, .utf16LittleEndian][Int(choice >> 6)]
  guard
    let shape = try? XMLShape(
      record: record, namespaces: ["a": "urn:a"],
      fields: [".", "@*", "a:b", "*", ".//b", "b[1]/@k", "*[@k='v']//text()", "b[c]/c", "//@a:*"])
  else { fatalError("the paths are right") }
  var limits = MarkupLimits()
  // Small enough to be reached.
  (limits.depth, limits.attributes, limits.nodes, limits.names) = (12, 8, 200, 100)
  (limits.textBytes, limits.tagBytes, limits.commentBytes) = (2000, 3000, 3000)
  do {
    let reader = try XMLRecordReader(
      bytes: Array(input.dropFirst()), shape: shape, name: "fuzz.xml", statedEncoding: stated,
      limits: choice & 16 == 0 ? limits : .standard, countsLeftOver: true)
    while try reader.next() {
      for field in shape.fields.indices {
        var text: [UInt8] = []
        reader.append(field, separator: 0x1F, to: &text)
        guard String(validating: text, as: UTF8.self) != nil else {
          fatalError("a value is no text: \(text)")
        }
        _ = reader.values(field)
      }
    }
    _ = reader.encoding.mistake
    if reader.outside.isEmpty, reader.recordNumber == 0 { fatalError("nothing was read") }
    _ = reader.leftOver
  } catch {
    if error.description.isEmpty { fatalError("a failure without words") }
  }
  return 0
}
