/// Brings names into the form in which they are compared, by a table of rules.
///
/// A name is folded to words first. Then other names that it mentions are taken out, words after a
/// comma are moved to the front where a rule says so, and every other rule is applied from left to
/// right, the longest that fits first; what a rule writes is not read again. A name that the rules
/// would leave without a word keeps its own.
public struct Normaliser: Sendable {
  private let asides: RuleTable
  private let inversions: RuleTable
  private let spellings: RuleTable

  /// Creates a normaliser with a table of rules; their order decides only between equals.
  public init(rules: [NameRule]) {
    asides = RuleTable(rules.filter { $0.action == .otherName })
    inversions = RuleTable(rules.filter { $0.action == .moveToFront })
    spellings = RuleTable(
      rules.filter { if case .write = $0.action { true } else { false } })
  }

  /// The name as it is compared.
  ///
  /// - Parameters:
  ///   - text: The name as written.
  ///   - isTracing: Whether to say what was done.
  /// - Returns: Its words, and the other names that it mentions.
  public func normalise(_ text: String, isTracing: Bool = false) -> NormalName {
    normalise(Array(text.utf8)[...], isTracing: isTracing)
  }

  /// The name as it is compared, from its bytes in UTF-8.
  public func normalise(_ bytes: ArraySlice<UInt8>, isTracing: Bool = false) -> NormalName {
    var work = NameWork(isTracing: isTracing)
    normalise(bytes, &work)
    return NormalName(work, literal: LiteralHash(bytes))
  }

  /// Brings a name, from its bytes in UTF-8, into the form in which it is compared.
  func normalise(_ bytes: ArraySlice<UInt8>, _ work: inout NameWork) {
    work.begin()
    work.list.fold(bytes)
    work.trace.note(
      "folded", before: String(decoding: bytes, as: UTF8.self), after: work.list.description)
    if !asides.isEmpty { takeAsides(&work) }
    if work.list.hasMarks {
      moveToFront(&work)
      work.takeOutMarks()
    }
    let asides = work.asides
    spell(&work)
    if work.spelt.isEmpty, work.list.count > 0 {
      work.trace.note("nothing else was left", before: "", after: work.list.description)
      work.asides = asides
    } else {
      swap(&work.list.words, &work.spelt)
    }
    // A name that is an aside from beginning to end has none.
    if work.asides & 1 != 0 { work.asides = 0 }
  }

  /// Takes out the other names: from the words of a rule to the closing bracket, or the end.
  private func takeAsides(_ work: inout NameWork) {
    func rule(_ words: WordList, at index: Int) -> RuleTable.Entry? {
      guard index > 0 else { return nil }
      return asides.first(in: words, at: index) { _ in true }.map { asides.entries[$0] }
    }
    guard (0..<work.list.count).contains(where: { rule(work.list, at: $0) != nil }) else { return }
    let words = work.list
    var kept = words
    kept.words.removeAll()
    var others: [NormalName] = []
    var index = 0
    while index < words.count {
      guard let found = rule(words, at: index) else {
        kept.words.append(words.words[index])
        index += 1
        continue
      }
      var other = NameWork(isTracing: false)
      index += found.words.count
      while index < words.count, !words.isMark(UInt8(ascii: ")"), at: index) {
        other.list.append(words.bytes[words.words[index].range])
        index += 1
      }
      guard other.list.count > 0 else { continue }
      work.trace.note(
        found.rule.name, before: words.description, after: other.list.description)
      other.takeOutMarks()
      spell(&other)
      (other.list.words, other.asides) = (other.spelt, 0)
      others.append(NormalName(other))
    }
    guard !others.isEmpty, kept.hasUnmarked else { return }
    (work.list, work.others) = (kept, others)
  }

  /// `Bristol, City of` becomes `City of Bristol`.
  private func moveToFront(_ work: inout NameWork) {
    let words = work.list
    for index in 0..<words.count where words.isMark(UInt8(ascii: ","), at: index) {
      guard index > 0, index + 1 < words.count else { continue }
      let entry = inversions.first(in: words, at: index + 1) {
        index + 1 + inversions.entries[$0].words.count == words.count
      }
      guard let found = entry.map({ inversions.entries[$0] }) else { continue }
      work.list.words = Array(words.words[(index + 1)...] + words.words[..<index])
      work.trace.note(
        found.rule.name, before: words.description, after: work.list.description)
      return
    }
  }

  /// Writes what the rules of spelling make of the words, and which of it stands aside.
  private func spell(_ work: inout NameWork) {
    let count = work.list.count
    let aside = work.asides
    work.spelt.removeAll(keepingCapacity: true)
    work.asides = 0
    var index = 0
    while index < count {
      let entry = spellings.first(in: work.list, at: index) { entry in
        let length = spellings.entries[entry].words.count
        return switch spellings.entries[entry].rule.place {
        case .anywhere: true
        case .start: index == 0 && length < count
        case .end: index > 0 && index + length == count
        }
      }
      let before = work.spelt.count
      if let entry {
        work.list.write(spellings.entries[entry].replacement, for: &work.spelt)
        work.trace.note(spellings.entries[entry])
      } else {
        work.spelt.append(work.list.words[index])
      }
      if index < 64, aside >> UInt64(index) & 1 != 0 {
        for word in min(before, 64)..<min(64, max(before, work.spelt.count)) {
          work.asides |= 1 << UInt64(word)
        }
      }
      index += entry.map { spellings.entries[$0].words.count } ?? 1
    }
  }
}
