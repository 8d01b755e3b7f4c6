import Foundation

/// A folder of one test's own.
func temporaryDirectory() -> String {
  let path = NSTemporaryDirectory() + "abep-" + UUID().uuidString
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}
