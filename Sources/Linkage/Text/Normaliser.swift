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
  private let hasAsides: Bool

  /// Creates a normaliser with a table of rules; their order decides only between equals.
  public init(rules: [NameRule]) {
    asides = RuleTable(rules.filter { $0.action == .otherName })
    inversions = RuleTable(rules.filter { $0.action == .moveToFront })
    spellings = RuleTable(
      rules.filter { if case .write = $0.action { true } else { false } })
    hasAsides = rules.contains { $0.action == .otherName }
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
    var trace = Trace(isOn: isTracing)
    var words = WordFolding.words(of: bytes)
    if isTracing {
      trace.note(
        "folded", before: String(decoding: bytes, as: UTF8.self), after: words.description)
    }
    let others = hasAsides ? takeAsides(&words, &trace) : []
    moveToFront(&words, &trace)
    let plain = Plain(words)
    var (result, asides) = spell(plain, &trace)
    if result.count == 0, plain.words.count > 0 {
      trace.note("nothing else was left", before: "", after: plain.words.description)
      (result, asides) = (plain.words, plain.asides)
    }
    // A name that is an aside from beginning to end has none.
    if asides & 1 != 0 { asides = 0 }
    return NormalName(
      result, literal: LiteralHash(bytes), asides: asides, otherNames: others, steps: trace.steps)
  }

  /// Takes out the other names: from the words of a rule to the closing bracket, or the end.
  private func takeAsides(_ words: inout WordList, _ trace: inout Trace) -> [NormalName] {
    let hasOther = (0..<words.count).dropFirst().contains { index in
      asides.first(in: words, at: index) { _ in true } != nil
    }
    guard hasOther else { return [] }
    var kept = WordList()
    var others: [NormalName] = []
    var index = 0
    while index < words.count {
      let entry = index > 0 ? asides.first(in: words, at: index) { _ in true } : nil
      guard let found = entry.map({ asides.entries[$0] }) else {
        kept.append(words[index])
        index += 1
        continue
      }
      var other = WordList()
      index += found.words.count
      while index < words.count, !words.isMark(UInt8(ascii: ")"), at: index) {
        other.append(words[index])
        index += 1
      }
      guard other.count > 0 else { continue }
      trace.note(found.rule.name, before: words.description, after: other.description)
      var apart = Trace(isOn: false)
      others.append(NormalName(spell(Plain(other), &apart).words))
    }
    guard !others.isEmpty, Plain(kept).words.count > 0 else { return [] }
    words = kept
    return others
  }

  /// `Bristol, City of` becomes `City of Bristol`.
  private func moveToFront(_ words: inout WordList, _ trace: inout Trace) {
    for index in 0..<words.count where words.isMark(UInt8(ascii: ","), at: index) {
      guard index > 0, index + 1 < words.count else { continue }
      let entry = inversions.first(in: words, at: index + 1) {
        index + 1 + inversions.entries[$0].words.count == words.count
      }
      guard let found = entry.map({ inversions.entries[$0] }) else { continue }
      var turned = found.words
      for word in 0..<index { turned.append(words[word]) }
      trace.note(found.rule.name, before: words.description, after: turned.description)
      words = turned
      return
    }
  }

  /// Words without commas and brackets, and which of them stood in brackets or after a comma.
  private struct Plain {
    var words = WordList()
    var asides: UInt64 = 0

    init(_ marked: WordList) {
      guard marked.hasMarks else {
        words = marked
        return
      }
      words.reserve(marked.text.count)
      var depth = 0
      var isAfterComma = false
      for index in 0..<marked.count {
        if marked.isMark(UInt8(ascii: ","), at: index) {
          isAfterComma = isAfterComma || words.count > 0
        } else if marked.isMark(UInt8(ascii: "("), at: index) {
          depth += 1
        } else if marked.isMark(UInt8(ascii: ")"), at: index) {
          depth = max(0, depth - 1)
        } else {
          if isAfterComma || depth > 0, words.count < 64 { asides |= 1 << UInt64(words.count) }
          words.append(marked[index])
        }
      }
    }
  }

  private func spell(_ plain: Plain, _ trace: inout Trace) -> (words: WordList, asides: UInt64) {
    let words = plain.words
    var spelt = WordList()
    var asides: UInt64 = 0
    spelt.reserve(words.text.count)
    var index = 0
    while index < words.count {
      let entry = spellings.first(in: words, at: index) { entry in
        let length = spellings.entries[entry].words.count
        return switch spellings.entries[entry].rule.place {
        case .anywhere: true
        case .start: index == 0 && length < words.count
        case .end: index > 0 && index + length == words.count
        }
      }
      let before = spelt.count
      if let entry {
        spelt.append(all: spellings.entries[entry].replacement)
        trace.note(spellings.entries[entry])
      } else {
        spelt.append(words[index])
      }
      if index < 64, plain.asides >> UInt64(index) & 1 != 0 {
        for word in before..<min(64, max(before, spelt.count)) { asides |= 1 << UInt64(word) }
      }
      index += entry.map { spellings.entries[$0].words.count } ?? 1
    }
    return (spelt, asides)
  }

  /// Collects what was done, where that is asked for.
  private struct Trace {
    let isOn: Bool
    var steps: [NormalName.Step] = []

    init(isOn: Bool) { self.isOn = isOn }

    mutating func note(_ entry: RuleTable.Entry) {
      note(
        entry.rule.name, before: entry.words.description, after: entry.replacement.description)
    }

    mutating func note(
      _ rule: @autoclosure () -> String, before: @autoclosure () -> String,
      after: @autoclosure () -> String
    ) {
      guard isOn else { return }
      steps.append(NormalName.Step(rule: rule(), before: before(), after: after()))
    }
  }
}
