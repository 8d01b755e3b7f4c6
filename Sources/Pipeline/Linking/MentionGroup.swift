import Linkage

/// The distinct names of a column that a source declares to hold names.
struct MentionGroup {
  /// What the source declares of them.
  let declaration: MentionDeclaration
  /// The names, with what stands beside each.
  let mentions: [Mention]

  /// What mentions of the kind are called.
  var kind: String { MentionCollection.kind(declaration.kind) }
}
