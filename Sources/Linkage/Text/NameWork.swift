/// A name on its way into the form in which it is compared; used again for the next, it keeps its
/// memory.
struct NameWork {
  /// The words as they are so far.
  var list = WordList()
  /// What rules of spelling made of them.
  var spelt: [WordList.Word] = []
  /// Which words stand in brackets or after a comma, a bit each for the first 64.
  var asides: UInt64 = 0
  /// The other names that the name mentions.
  var others: [NormalName] = []
  /// What was done.
  var trace: Trace

  /// Prepares for names, of each of which it is told what was done or not.
  init(isTracing: Bool = false) { trace = Trace(isOn: isTracing) }

  /// Forgets the name before.
  mutating func begin() {
    list.removeAll()
    asides = 0
    if !others.isEmpty { others = [] }
  }

  /// Takes commas and brackets out, and notes which words stood in brackets or after a comma.
  mutating func takeOutMarks() {
    guard list.hasMarks else { return }
    var plain: [WordList.Word] = []
    var depth = 0
    var isAfterComma = false
    for index in 0..<list.count {
      if list.isMark(UInt8(ascii: ","), at: index) {
        isAfterComma = isAfterComma || !plain.isEmpty
      } else if list.isMark(UInt8(ascii: "("), at: index) {
        depth += 1
      } else if list.isMark(UInt8(ascii: ")"), at: index) {
        depth = max(0, depth - 1)
      } else {
        if isAfterComma || depth > 0, plain.count < 64 { asides |= 1 << UInt64(plain.count) }
        plain.append(list.words[index])
      }
    }
    list.words = plain
  }

  /// Collects what was done, where that is asked for.
  struct Trace {
    let isOn: Bool
    private(set) var steps: [NormalName.Step] = []

    init(isOn: Bool) { self.isOn = isOn }

    /// Notes that a rule of spelling was applied.
    mutating func note(_ entry: RuleTable.Entry) {
      note(
        entry.rule.name, before: entry.words.description, after: entry.replacement.description)
    }

    /// Notes what a rule made of words.
    mutating func note(
      _ rule: @autoclosure () -> String, before: @autoclosure () -> String,
      after: @autoclosure () -> String
    ) {
      guard isOn else { return }
      steps.append(NormalName.Step(rule: rule(), before: before(), after: after()))
    }
  }
}
