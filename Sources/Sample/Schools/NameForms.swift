/// The forms that names of schools take, in lists by whom the school teaches and by its faith.
///
/// In a form `v` and `w` in braces stand for villages, `s` and `t` for saints, `f` for the faith as
/// written, `r` for a road.
enum NameForms {
  /// A piece of a form.
  enum Part: Sendable {
    case text(Int), village, otherVillage, saint, otherSaint, faith, road
  }

  /// The number of the list that a school's name comes from.
  static func list(_ stage: Stage, _ faith: Faith, isAcademy: Bool) -> Int {
    let own = sources.firstIndex {
      $0.stage == stage && $0.faith == faith && $0.isAcademy == isAcademy
    }
    let plain = sources.firstIndex { $0.stage == stage && $0.faith == faith && !$0.isAcademy }
    return own ?? plain ?? sources.firstIndex { $0.stage == stage && $0.faith == .none } ?? 0
  }

  /// The lists by stage, faith and whether the school is an academy, found once.
  static let lists: [Int] = Stage.allCases.flatMap { stage in
    [Faith.none, .churchOfEngland, .catholic].flatMap { faith in
      [false, true].map { list(stage, faith, isAcademy: $0) }
    }
  }

  /// How the two faiths are written: five forms the Church of England's, four the Catholic.
  static let faiths: Words = [
    "CofE", "Church of England", "C of E", "CE", "C.E.", "Catholic", "RC", "Roman Catholic",
    "R.C.",
  ]

  /// The range of `faiths` of a faith.
  static func faithForms(_ faith: Faith) -> Range<Int> {
    faith == .catholic ? 5..<9 : 0..<5
  }

  /// All lists; each form in its pieces.
  static let all: [[[Part]]] = parsed.lists

  /// The plain texts between the pieces.
  static let texts: Words = parsed.texts

  private static let parsed: (lists: [[[Part]]], texts: Words) = {
    var texts: [String] = []
    let lists = sources.map { source in
      source.forms.map { form in
        var parts: [Part] = []
        var rest = form[...]
        while let brace = rest.firstIndex(of: "{") {
          if brace > rest.startIndex {
            parts.append(.text(texts.count))
            texts.append(String(rest[..<brace]))
          }
          let letter = rest[rest.index(after: brace)]
          parts.append(pieces[letter] ?? .village)
          rest = rest[brace...].dropFirst(3)
        }
        if !rest.isEmpty {
          parts.append(.text(texts.count))
          texts.append(String(rest))
        }
        return parts
      }
    }
    return (lists, Words(texts))
  }()

  private static let pieces: [Character: Part] = [
    "v": .village, "w": .otherVillage, "s": .saint, "t": .otherSaint, "f": .faith, "r": .road,
  ]
}
