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
  /// Of the mentions with no answer, the share whose entity is in the register under another name.
  let noneRenamed: Double
  private let exactShare: Float
  private let otherShare: Float
  private let cutShare: Float
  private let literalShare: Float
  private let renamedShare: Float

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
    renamedShare = Float(min(max(model.renamedShare, 1e-5), 0.5))
    // A name that its entity bears no more leads to none of those found.
    let absent = Float(max(1 - model.share, 1e-6))
    let renamed = Float(model.share) * renamedShare
    none = log2f(absent + renamed)
    noneRenamed = Double(renamed / (absent + renamed))
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
    return log2f(parts.exact + parts.other + parts.renamed) + parts.scale
  }

  /// Whether it is likeliest that a mention and an entity are the same by two different names.
  func isRenamed(_ comparison: NameComparison) -> Bool {
    let parts = parts(comparison)
    return parts.renamed > parts.exact + parts.other
  }

  /// The odds of a pair of names that are the same, of one written otherwise, and of an entity with
  /// two names, on a scale.
  ///
  /// Of an entity with two names, only the words that say what kind of thing it is tell something.
  func parts(
    _ comparison: NameComparison
  ) -> (exact: Float, other: Float, renamed: Float, scale: Float) {
    var other: Float = 0
    var kind: Float = 0
    var exact: Float = 0
    var isExact = true
    var hasAside = false
    var isCut = false
    for event in comparison.events {
      let bits = bits(event)
      other += bits
      if event.group > 1 { kind += bits }
      if event.outcome == .same {
        exact += (event.group < 2 ? 1 : 0.5) * event.rarity
        hasAside = hasAside || event.isAside
      } else if event.isCut {
        isCut = true
      } else {
        isExact = false
      }
    }
    let otherShare = otherShare * (1 - renamedShare)
    guard isExact, !comparison.events.isEmpty else {
      let scale = max(other, kind)
      return (0, otherShare * exp2f(other - scale), renamedShare * exp2f(kind - scale), scale)
    }
    let whole = isCut ? cutShare : hasAside ? 1 - cutShare : 1
    let spelling = comparison.isLiteral ? literalShare : 1 - literalShare
    let scale = max(exact, other, kind)
    return (
      exactShare * (1 - renamedShare) * whole * spelling * exp2f(exact - scale),
      otherShare * exp2f(other - scale), renamedShare * exp2f(kind - scale), scale
    )
  }

  /// The bits of a level of context.
  @inline(__always) func bits(_ level: ContextLevel) -> Float { context[Int(level.rawValue)] }
}
