extension WordOutcome {
  /// What became of a word, as people are told.
  ///
  /// - Parameters:
  ///   - mention: The mention's word; empty where only the entity has one.
  ///   - entity: The entity's word; empty where only the mention has one.
  ///   - isRare: Whether few names of the register have the word.
  /// - Returns: A phrase such as `word "bringhurst" agrees (rare)`.
  func phrase(mention: String, entity: String, isRare: Bool) -> String {
    switch self {
    case .same: "word \"\(entity)\" agrees" + (isRare ? " (rare)" : "")
    case .inflected: "\"\(mention)\" for \"\(entity)\", but for an s"
    case .misspelt: "\"\(mention)\" for \"\(entity)\", one letter apart"
    case .garbled: "\"\(mention)\" for \"\(entity)\", some letters apart"
    case .alike: "\"\(mention)\" for \"\(entity)\", two words that look alike"
    case .shortened: "\"\(mention)\" for \"\(entity)\", cut short"
    case .initial: "\"\(mention)\" for \"\(entity)\", by its first letter"
    case .joined: "\"\(mention)\" for \"\(entity)\", words parted elsewhere"
    case .kin: "\"\(mention)\" for \"\(entity)\", which is written for it at times"
    case .contrary: "\"\(mention)\" contradicts \"\(entity)\""
    case .missing: "word \"\(entity)\" is missing"
    case .missingAside: "\"\(entity)\" is missing, in the register in brackets or after a comma"
    case .missingPlace: "\"\(entity)\" is missing, but stands beside the name"
    case .missingNext: "\"\(entity)\" is missing with the word before it"
    case .extra: "word \"\(mention)\" is not in the register's name"
    case .extraAside: "\"\(mention)\", in brackets or after a comma, is not in the register's name"
    case .extraPlace: "\"\(mention)\" is in the register's address"
    case .extraNext: "\"\(mention)\" and the word before it are not in the register's name"
    }
  }
}
