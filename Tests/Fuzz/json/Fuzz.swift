import JSONText

/// Reads any bytes as JSON and as JSON5, which takes all that JSON is.
///
/// A property that does not hold ends the process: that is how the fuzzer knows to keep the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let strict = try? JSONParser(dialect: .json).parse(input)
  do {
    let lenient = try JSONParser(dialect: .json5).parse(input)
    if let strict, strict.written != lenient.written { fatalError("the two differ") }
    guard let again = try? JSONParser(dialect: .json).parse(lenient.written.serialised()),
      again.written == lenient.written
    else { fatalError("what was written does not read as it was") }
  } catch {
    if strict != nil { fatalError("JSON that is no JSON5: \(error)") }
  }
  return 0
}

extension JSONNode {
  /// The node as a value to be written, each number as a text with its spelling.
  fileprivate var written: JSONValue {
    switch content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let value, _): .string("\(value)")
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.written))
    case .object(let members): .object(pairs: members.map { ($0.name, $0.value.written) })
    }
  }
}
