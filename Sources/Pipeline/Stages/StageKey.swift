import Tabular

/// What a stage's output depends on, as one hash: the same key, the same output.
struct StageKey: Hashable, Sendable, CustomStringConvertible {
  /// The hash in hexadecimal.
  let hash: String

  /// Hashes a stage, its version and its inputs, in order; each is told from the next by its length.
  init(_ stage: Stage, _ inputs: [String]) {
    var hasher = SHA256()
    for part in [stage.rawValue, String(stage.version)] + inputs {
      hasher.update(Array("\(part.utf8.count):\(part)".utf8))
    }
    hash = hasher.hexadecimal()
  }

  /// The name of the folder that holds the output.
  var folderName: String { String(hash.prefix(16)) }

  /// The hash.
  var description: String { hash }
}
