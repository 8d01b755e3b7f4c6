import Tabular

/// Whether two files hold the same bytes.
enum FileComparison {
  /// Reads both side by side until they differ.
  static func areEqual(_ one: String, _ other: String) throws -> Bool {
    let first = try FileBytes(one)
    let second = try FileBytes(other)
    guard try first.size() == second.size() else { return false }
    while true {
      let left = try first.read(atMost: 1 << 20)
      let right = try second.read(atMost: 1 << 20)
      if left != right { return false }
      if left.isEmpty { return true }
    }
  }
}
