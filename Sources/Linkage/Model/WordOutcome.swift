/// What became of a word when two names were laid side by side.
public enum WordOutcome: UInt8, CaseIterable, Sendable {
  /// Both names have it.
  case same
  /// The mention has it with or without an s at its end.
  case inflected
  /// The mention has it with one letter wrong, as no name of the register spells it.
  case misspelt
  /// The mention has it with several letters wrong, or the first.
  case garbled
  /// The mention has another word of the register that looks like it, or several letters wrong and the
  /// first among them.
  case alike
  /// The mention has its beginning, or its first letter and some others: `Sch`, `Jnr`.
  case shortened
  /// The mention has its first letter, or the first letters of several.
  case initial
  /// Its letters are there, but words begin and end elsewhere: `Allhallows`.
  case joined
  /// The mention has a word that is written for it now and then: `Primary` for `Infant`.
  case kin
  /// The mention has a word that contradicts it: `Junior` for `Infant`.
  case contrary
  /// The mention does not have it.
  case missing
  /// The mention does not have it, and it stands in brackets or after a comma.
  case missingAside
  /// The mention does not have it in its name, but in what stands beside it.
  case missingPlace
  /// The mention does not have it, nor the word before it: words go missing in runs.
  case missingNext
  /// The mention alone has it.
  case extra
  /// The mention alone has it, and it stands in brackets or after a comma.
  case extraAside
  /// The mention alone has it in its name, but it stands beside the entity's: its town.
  case extraPlace
  /// The mention alone has it, and the word before it.
  case extraNext

  /// How many outcomes there are.
  static let count = allCases.count

  /// What models and explanations call it.
  public var name: String {
    switch self {
    case .same: "same"
    case .inflected: "inflected"
    case .misspelt: "misspelt"
    case .garbled: "garbled"
    case .alike: "alike"
    case .shortened: "shortened"
    case .initial: "initial"
    case .joined: "joined"
    case .kin: "kin"
    case .contrary: "contrary"
    case .missing: "missing"
    case .missingAside: "missing_aside"
    case .missingPlace: "missing_place"
    case .missingNext: "missing_next"
    case .extra: "extra"
    case .extraAside: "extra_aside"
    case .extraPlace: "extra_place"
    case .extraNext: "extra_next"
    }
  }

  /// Whether it is an agreement, worth more the rarer the word.
  var agrees: Bool { rawValue <= WordOutcome.joined.rawValue }

  /// Whether the mention has nothing for the entity's word.
  var isMissing: Bool {
    (WordOutcome.missing.rawValue...WordOutcome.missingNext.rawValue).contains(rawValue)
  }

  /// Whether it is told of the mention's word; all others are told of the entity's.
  var isExtra: Bool { rawValue >= WordOutcome.extra.rawValue }
}
