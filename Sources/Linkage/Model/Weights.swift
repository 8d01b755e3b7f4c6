import Glibc

/// A model's weights in the order of a lexicon's groups, for the inner loop.
struct Weights: Sendable {
  /// The bits of each outcome, by group.
  private let words: [Float]
  /// The bits of each level of context.
  private let context: [Float]
  /// How much of a word's rarity each outcome counts.
  private let rarityShare: [Float]
  /// The prior odds that a given entity is meant, in bits, of so many entities.
  let prior: Float
  /// The bits of there being no entity in the register.
  let none: Float
  private let exactShare: Float
  private let otherShare: Float
  private let cutShare: Float
  private let literalShare: Float

  init(_ model: LinkModel, _ lexicon: Lexicon, entityCount: Int) {
    var words: [Float] = []
    let fallback = model.words[Lexicon.distinguishing] ?? [:]
    for group in lexicon.groups {
      let rates = model.words[group.name] ?? [:]
      for outcome in WordOutcome.allCases {
        let found = rates[outcome] ?? fallback[outcome]
        let bits = outcome == .same ? log2(max(found?.matching ?? 0.9, 1e-6)) : found?.weight ?? 0
        words.append(Float(bits))
      }
    }
    self.words = words
    context = ContextLevel.allCases.map { Float(model.context[$0]?.weight ?? 0) }
    rarityShare = WordOutcome.allCases.map { outcome in
      // A first letter, or a short beginning, is shared by many more words than the word itself.
      switch outcome {
      case .initial: 0.3
      case .shortened: 0.7
      default: outcome.agrees ? 1 : 0
      }
    }
    exactShare = Float(min(max(model.exactShare, 1e-3), 1 - 1e-3))
    otherShare = 1 - exactShare
    literalShare = Float(min(max(model.literalShare, 1e-3), 1 - 1e-3))
    cutShare = Float(min(max(model.cutShare, 1e-3), 1 - 1e-3))
    prior = log2f(Float(model.share) / Float(max(entityCount, 1)))
    none = log2f(Float(max(1 - model.share, 1e-6)))
  }

  /// The bits of what became of a word.
  @inline(__always) func bits(_ event: NameComparison.Event) -> Float {
    let outcome = Int(event.outcome.rawValue)
    // Words that only say what kind of thing it is come together, so each counts half.
    let share: Float = event.group < 2 ? 1 : 0.5
    return words[Int(event.group) * WordOutcome.count + outcome]
      + share * rarityShare[outcome] * event.rarity
  }

  /// The bits of two names laid side by side.
  ///
  /// A mention is either written just as the register has it, perhaps cut short at a comma, or
  /// otherwise; the rates of words are those of the mentions that are written otherwise.
  func bits(_ comparison: NameComparison) -> Float {
    let parts = parts(comparison)
    return log2f(parts.exact + parts.other) + parts.scale
  }

  /// The odds of a pair of names that are the same, and of one written otherwise, on a scale.
  func parts(_ comparison: NameComparison) -> (exact: Float, other: Float, scale: Float) {
    var other: Float = 0
    var exact: Float = 0
    var isExact = true
    var hasAside = false
    var isCut = false
    for event in comparison.events {
      other += bits(event)
      switch event.outcome {
      case .same:
        exact += (event.group < 2 ? 1 : 0.5) * event.rarity
        hasAside = hasAside || event.isAside
      case .missingAside: isCut = true
      default: isExact = false
      }
    }
    guard isExact, !comparison.events.isEmpty else { return (0, otherShare, other) }
    let whole = isCut ? cutShare : hasAside ? 1 - cutShare : 1
    let spelling = comparison.isLiteral ? literalShare : 1 - literalShare
    return (exactShare * whole * spelling, otherShare * exp2f(other - exact), exact)
  }

  /// The bits of a level of context.
  @inline(__always) func bits(_ level: ContextLevel) -> Float { context[Int(level.rawValue)] }
}
