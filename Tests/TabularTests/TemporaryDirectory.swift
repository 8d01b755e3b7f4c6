import Foundation

/// The folder of all of this process's tests, which goes when the process ends.
private let all: String = {
  atexit { try? FileManager.default.removeItem(atPath: all) }
  return NSTemporaryDirectory() + "abep-tabular-" + UUID().uuidString
}()

/// A folder of one test's own.
func temporaryDirectory() -> String {
  let path = all + "/" + UUID().uuidString
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}
