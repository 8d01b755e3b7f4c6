extension AuthorityForm {
  /// What stays of a name without some of its forms.
  struct Rest: Hashable, Sendable {
    /// The words that stay.
    let words: [String]
    /// The forms that were taken off.
    let forms: [AuthorityForm]
  }

  /// The most forms that are taken off one name; `The Council of the City of` has four.
  private static let mostForms = 5

  /// The words themselves, and then without one form after another, fewest words taken off first.
  ///
  /// What stays has a word that is not small.
  static func stripped(_ words: [String], by forms: [AuthorityForm] = all) -> [Rest] {
    var found = [Rest(words: words, forms: [])]
    var seen: Set<[String]> = [words]
    var index = 0
    while index < found.count {
      let rest = found[index]
      index += 1
      guard rest.forms.count < mostForms else { continue }
      for form in forms {
        for left in form.takenOff(rest.words) where seen.insert(left).inserted {
          found.append(Rest(words: left, forms: rest.forms + [form]))
        }
      }
    }
    return found.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }.map(\.element)
  }

  /// The words without this form, before and behind.
  private func takenOff(_ words: [String]) -> [[String]] {
    let own = self.words.split(separator: " ").map(String.init)
    guard words.count > own.count else { return [] }
    var found: [[String]] = []
    if place != .after, words.starts(with: own) { found.append(Array(words.dropFirst(own.count))) }
    if place != .before, words.suffix(own.count).elementsEqual(own) {
      found.append(Array(words.dropLast(own.count)))
    }
    return found.filter { !$0.allSatisfy(AreaWords.small.contains) }
  }
}
