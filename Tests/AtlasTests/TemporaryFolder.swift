import Foundation

/// The folder of this process's tests, which goes when the process ends.
let temporaryFolder: String = {
  atexit { try? FileManager.default.removeItem(atPath: temporaryFolder) }
  return NSTemporaryDirectory() + "abep-atlas-" + UUID().uuidString
}()
