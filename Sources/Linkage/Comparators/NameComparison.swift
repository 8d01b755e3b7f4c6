/// Lays a mention's name beside an entity's, word by word, and says what became of each word.
///
/// One comparison is kept and used again, so that comparing allocates nothing.
struct NameComparison {
  /// What became of a word.
  struct Event {
    let outcome: WordOutcome
    /// The group of the word that it is told of.
    let group: UInt8
    /// What agreement on the word is worth.
    let rarity: Float
    /// The mention's word; -1 for none.
    let mentionWord: Int8
    /// The entity's word, counted in its name; -1 for none.
    let entityWord: Int8
    /// Whether the word that it is told of stands in brackets or after a comma.
    let isAside: Bool

    /// Whether it says that the mention was cut before a bracket or comma.
    var isCut: Bool { outcome == .missingAside || (outcome == .missingNext && isAside) }
  }

  /// What became of every word, in the order in which it was found.
  private(set) var events: [Event] = []
  /// Whether the mention is, letter for letter, the entity's name, or that up to its first comma.
  private(set) var isLiteral = false
  /// The words of each name that nothing was said of yet, a bit each.
  private var freeMention: UInt64 = 0
  private var freeEntity: UInt64 = 0
  private var entityAsides: UInt64 = 0

  init() { events.reserveCapacity(16) }

  /// Compares a mention's name with one of the register's.
  ///
  /// - Parameters:
  ///   - mention: The mention's name.
  ///   - places: The words of the mention's own address, by number.
  ///   - name: The number of the register's name.
  ///   - register: The register.
  mutating func compare(
    _ mention: PreparedName, places: [UInt32], with name: Int, of register: EntityRegister
  ) {
    events.removeAll(keepingCapacity: true)
    let literal = register.literals[name]
    isLiteral = mention.literal.whole == literal.whole || mention.literal.whole == literal.head
    let start = Int(register.firstWord[name])
    let count = min(PreparedName.limit, Int(register.firstWord[name + 1]) - start)
    freeMention = Self.ones(mention.words.count)
    freeEntity = Self.ones(count)
    entityAsides = register.asides[name]
    pairSame(mention, start, register)
    if isLiteral, mention.literal.whole != literal.whole {
      // It is the register's name up to its first comma, though rules may read the whole otherwise:
      // `Junior` of `Junior, Infant and Nursery`.
      freeMention = 0
      entityAsides |= freeEntity
    }
    if freeMention != 0, freeEntity != 0 {
      pairAlike(mention, start, register)
      if freeMention != 0, freeEntity != 0 { pairJoined(mention, start, register) }
      if freeMention != 0, freeEntity != 0 { pairContrary(mention, start, register) }
    }
    let missing = freeEntity
    Self.forEach(missing) { index in
      let word = register.words[start + index]
      let outcome: WordOutcome =
        places.contains(word)
        ? .missingPlace
        : Self.isNext(index, in: missing, asides: entityAsides)
          ? .missingNext : entityAsides >> UInt64(index) & 1 != 0 ? .missingAside : .missing
      add(outcome, entity: index, word, register)
    }
    let entity = Int(register.entityOfName[name])
    Self.forEach(freeMention) { index in
      let word = mention.words[index]
      let outcome: WordOutcome =
        word.number != Vocabulary.unknown && word.group == 0
          && register.hasPlace(word.number, entity)
        ? .extraPlace
        : Self.isNext(index, in: freeMention, asides: mention.asides)
          ? .extraNext : word.isAside ? .extraAside : .extra
      events.append(
        Event(
          outcome: outcome, group: word.group, rarity: word.rarity, mentionWord: Int8(index),
          entityWord: -1, isAside: word.isAside))
    }
  }

  private mutating func pairSame(
    _ mention: PreparedName, _ start: Int, _ register: EntityRegister
  ) {
    for index in mention.words.indices {
      let number = mention.words[index].number
      guard number != Vocabulary.unknown else { continue }
      var free = freeEntity
      while free != 0 {
        let other = free.trailingZeroBitCount
        if register.words[start + other] == number {
          add(.same, mention: index, entity: other, number, register)
          break
        }
        free &= free - 1
      }
    }
  }

  /// Pairs words that look alike, the mention's in order, each with its best.
  private mutating func pairAlike(
    _ mention: PreparedName, _ start: Int, _ register: EntityRegister
  ) {
    let entries = register.vocabulary.text
    Self.forEach(freeMention) { index in
      let word = mention.words[index]
      var best: (outcome: WordOutcome, other: Int)?
      Self.forEach(freeEntity) { other in
        let number = register.words[start + other]
        let shape = register.vocabulary.shapes[Int(number)]
        guard WordLikeness.isThinkable(word.shape, isKnown: word.isKnown, for: shape) else {
          return
        }
        let group = register.vocabulary.groups[Int(number)]
        if word.group == group, word.group != 0, word.number != Vocabulary.unknown { return }
        let found = WordLikeness.outcome(
          of: mention.text.span.extracting(word.range), mention.patterns[index],
          isKnown: word.isKnown, for: entries.span.extracting(register.vocabulary.range(number)))
        guard let found else { return }
        if let best, best.outcome.rawValue <= found.rawValue { return }
        best = (found, other)
      }
      guard let best else { return }
      // A word that other names have too is as likely to stand for itself.
      add(
        best.outcome, mention: index, rarity: word.isKnown ? word.rarity : .infinity,
        entity: best.other, register.words[start + best.other], register)
    }
  }

  /// Pairs words whose letters agree though they are parted elsewhere, and initials that stand for
  /// several words.
  private mutating func pairJoined(
    _ mention: PreparedName, _ start: Int, _ register: EntityRegister
  ) {
    if isRunTogether(mention, start, register) {
      let entity = freeEntity
      let first = freeMention.trailingZeroBitCount
      Self.forEach(entity) {
        add(.joined, mention: first, entity: $0, register.words[start + $0], register)
      }
      freeMention = 0
      return
    }
    let entries = register.vocabulary.text
    Self.forEach(freeMention) { index in
      let range = mention.words[index].range
      guard (2...6).contains(range.count), range.count == freeEntity.nonzeroBitCount else { return }
      var place = range.lowerBound
      var isAgreed = true
      Self.forEach(freeEntity) {
        let first = register.vocabulary.range(register.words[start + $0]).lowerBound
        if entries[first] != mention.text[place] { isAgreed = false }
        place += 1
      }
      guard isAgreed else { return }
      Self.forEach(freeEntity) {
        add(.initial, mention: index, entity: $0, register.words[start + $0], register)
      }
    }
  }

  /// Whether the free words of both names have the same letters, parted elsewhere.
  private func isRunTogether(
    _ mention: PreparedName, _ start: Int, _ register: EntityRegister
  ) -> Bool {
    var (ourCount, theirCount) = (0, 0)
    Self.forEach(freeMention) { ourCount += mention.words[$0].range.count }
    Self.forEach(freeEntity) {
      theirCount += register.vocabulary.range(register.words[start + $0]).count
    }
    guard freeMention.nonzeroBitCount + freeEntity.nonzeroBitCount > 2, ourCount >= 5,
      abs(ourCount - theirCount) <= 1
    else { return false }
    var ours: [UInt8] = []
    Self.forEach(freeMention) { ours.append(contentsOf: mention.bytes(mention.words[$0])) }
    var theirs: [UInt8] = []
    Self.forEach(freeEntity) {
      theirs.append(contentsOf: register.vocabulary.bytes(register.words[start + $0]))
    }
    return EditDistance.between(ours.span, theirs.span) <= 1
  }

  /// Pairs words of one group that contradict each other.
  private mutating func pairContrary(
    _ mention: PreparedName, _ start: Int, _ register: EntityRegister
  ) {
    Self.forEach(freeEntity) { other in
      let number = register.words[start + other]
      let group = register.vocabulary.groups[Int(number)]
      guard register.lexicon.groups[Int(group)].contradicts else { return }
      let kin = register.vocabulary.kin[Int(number)]
      var best: (outcome: WordOutcome, index: Int)?
      Self.forEach(freeMention) { index in
        let word = mention.words[index]
        guard word.group == group else { return }
        let outcome: WordOutcome = word.kin & kin != 0 ? .kin : .contrary
        if best == nil || (outcome == .kin && best?.outcome == .contrary) {
          best = (outcome, index)
        }
      }
      guard let best else { return }
      add(best.outcome, mention: best.index, entity: other, number, register)
    }
  }

  private mutating func add(
    _ outcome: WordOutcome, mention: Int = -1, rarity: Float = .infinity, entity: Int,
    _ word: UInt32, _ register: EntityRegister
  ) {
    freeEntity &= ~(1 << UInt64(entity))
    if mention >= 0 { freeMention &= ~(1 << UInt64(mention)) }
    events.append(
      Event(
        outcome: outcome, group: register.vocabulary.groups[Int(word)],
        rarity: min(rarity, register.vocabulary.rarity[Int(word)]), mentionWord: Int8(mention),
        entityWord: Int8(entity), isAside: entityAsides >> UInt64(entity) & 1 != 0))
  }

  /// Whether the word before one is of the same words too, on the same side of a comma or bracket.
  static func isNext(_ index: Int, in words: UInt64, asides: UInt64) -> Bool {
    guard index > 0, words >> UInt64(index - 1) & 1 != 0 else { return false }
    return (asides >> UInt64(index) ^ asides >> UInt64(index - 1)) & 1 == 0
  }

  private static func ones(_ count: Int) -> UInt64 {
    count >= 64 ? .max : (1 << UInt64(count)) - 1
  }

  /// Calls `body` with the number of each bit that is set, as it was at the beginning.
  @inline(__always) private static func forEach(_ bits: UInt64, _ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
