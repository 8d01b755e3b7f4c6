/// Reads digits and nothing else: no sign, no blank, no point, at most fifteen of them.
func wholeNumber(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
  var value = 0
  for byte in text.utf8 {
    guard (0x30...0x39).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}
