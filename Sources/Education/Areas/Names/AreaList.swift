import Tabular

/// Reads a text that lists several names: `Barnet, Camden and Enfield`.
///
/// Of all ways to part the text at its commas, slashes and `and`s, the one with the fewest names
/// that are all known is taken, so that a name with a comma stays one.
struct AreaList {
  /// A stretch between two separators.
  struct Atom: Hashable {
    /// As it is written.
    var text: String
    /// Whether a comma or a bracket stands before it, as before where a place lies.
    let isAside: Bool
  }

  let reader: AreaReader
  let date: CalendarDate
  /// Whether slips and parts are forgiven.
  var isForgiving = false

  /// The most names that are looked for in one text: every LA of England is more.
  private static let mostAtoms = 60
  /// The most stretches that one name has: Bournemouth, Christchurch and Poole has three.
  private static let mostInOne = 5

  // MARK: Parting

  /// The stretches of a text between commas, semicolons, slashes, brackets, bars and `and`s.
  static func atoms(of text: String) -> [Atom] {
    var atoms: [Atom] = []
    var word: [UInt8] = []
    var current: [UInt8] = []
    var isAside = false
    func flushWord() {
      let folded = String(decoding: word, as: UTF8.self).lowercased()
      if folded == "and" || folded == "&" || folded == "+" {
        endAtom()
        isAside = false
      } else {
        current += word
      }
      word = []
    }
    func endAtom() {
      let text = String(decoding: current, as: UTF8.self)
      if text.utf8.contains(where: { $0 > 0x20 }) {
        atoms.append(Atom(text: text, isAside: isAside))
      }
      current = []
    }
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        flushWord()
        current.append(0x20)
      case UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "\\"):
        flushWord()
        endAtom()
        isAside = false
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        flushWord()
        endAtom()
        isAside = true
      default: word.append(byte)
      }
    }
    flushWord()
    endAtom()
    return atoms
  }

  // MARK: Reading

  /// What the stretches mean together, or nil where a stretch means nothing.
  func read(_ atoms: [Atom]) -> AreaFinding? {
    guard atoms.count <= Self.mostAtoms else { return nil }
    if let found = parted(filled(atoms)) { return found }
    // `Heart of South West (Devon, Plymouth)`: what stands in brackets says what is meant.
    if let aside = atoms.firstIndex(where: \.isAside), aside > 0, !isForgiving {
      let rest = Array(atoms[aside...])
      return rest.count == 1 ? alone(rest[0].text) : parted(filled(rest))
    }
    return nil
  }

  private func alone(_ text: String) -> AreaFinding? {
    let found = name(text)
    return found.isNothing ? nil : found
  }

  private func name(_ text: String) -> AreaFinding {
    let words = AreaWords.words(of: text)
    let found = reader.name(words, on: date)
    guard isForgiving, found.isNothing else { return found }
    let near = reader.misspelt(words, on: date)
    return near.isNothing ? reader.part(words, on: date) : near
  }

  /// `East and West Sussex`: what names a point of the compass alone takes the next name's tail.
  private func filled(_ atoms: [Atom]) -> [Atom] {
    var filled = atoms
    for index in atoms.indices.dropLast().reversed() {
      let words = AreaWords.words(of: atoms[index].text)
      guard !words.isEmpty, AreaPart.directions(at: words) == words.count else { continue }
      let next = AreaWords.words(of: filled[index + 1].text)
      let tail = next.dropFirst(AreaPart.directions(at: next))
      guard tail.count < next.count, !tail.isEmpty else { continue }
      let whole = words + tail
      if !reader.name(whole, on: date).isNothing {
        filled[index].text = whole.joined(separator: " ")
      }
    }
    // `Cheshire East and West`: behind a name, it takes the name's beginning.
    for index in atoms.indices.dropFirst() {
      let words = AreaWords.words(of: filled[index].text)
      guard !words.isEmpty, AreaPart.directions(at: words) == words.count else { continue }
      let head = AreaPart.withoutDirection(behind: AreaWords.words(of: filled[index - 1].text))
      guard let head, !reader.name(head + words, on: date).isNothing else { continue }
      filled[index].text = (head + words).joined(separator: " ")
    }
    return filled
  }

  /// The best way to part the stretches into names.
  private func parted(_ atoms: [Atom]) -> AreaFinding? {
    var best: [(cost: Double, names: [AreaFinding])?] = [(0, [])]
    for end in 1...atoms.count {
      var found: (cost: Double, names: [AreaFinding])?
      for start in max(0, end - Self.mostInOne)..<end {
        guard let before = best[start] else { continue }
        let text = atoms[start..<end].map(\.text).joined(separator: " and ")
        let name = name(start + 1 == end ? atoms[start].text : text)
        guard !name.isNothing else { continue }
        let cost = before.cost + 1 + (1 - name.probability)
        if found.map({ cost < $0.cost }) ?? true { found = (cost, before.names + [name]) }
      }
      best.append(found)
    }
    guard let all = best[atoms.count] else { return nil }
    return together(all.names, atoms)
  }

  private func together(_ names: [AreaFinding], _ atoms: [Atom]) -> AreaFinding {
    if names.count == 1 { return names[0] }
    if let place = placed(names, atoms) { return place }
    let names = sameRegion(names)
    let probability = names.map(\.probability).min() ?? 0
    let agreement = names.map(\.agreement).max() ?? .words
    let choices = names.filter { if case .choice = $0.answer { true } else { false } }
    if let choice = choices.first {
      return AreaFinding(
        .choice(names.flatMap { Self.meanings($0.answer) }), probability: choice.probability,
        margin: 0, standing: .exact, agreement: agreement,
        evidence: ["a list of \(names.count), of which one is in doubt"] + choice.evidence)
    }
    var answers: [AreaFinding.Answer] = []
    for name in names where !answers.contains(name.answer) { answers.append(name.answer) }
    if answers.count == 1 { return names[0] }
    return AreaFinding(
      .list(answers), probability: probability * 0.998, standing: .exact, agreement: agreement,
      evidence: ["a list of \(answers.count)"])
  }

  /// `Kingston and Richmond`: of the choices, those that lie in the one region that all names share.
  private func sameRegion(_ names: [AreaFinding]) -> [AreaFinding] {
    // Authorities before places inside them, so that Richmondshire does not stand for Richmond.
    func whole(_ answer: AreaFinding.Answer) -> [AreaMeaning] {
      let meanings = AreaList.meanings(answer)
      let authorities = meanings.filter { if case .authority = $0 { true } else { false } }
      return authorities.isEmpty ? meanings : authorities
    }
    let shared = names.map { Set(whole($0.answer).flatMap { codes($0) }.compactMap(region)) }
    guard let first = shared.first else { return names }
    let common = shared.dropFirst().reduce(first) { $0.intersection($1) }
    guard common.count == 1 else { return names }
    return names.map { name in
      guard case .choice = name.answer else { return name }
      let near = whole(name.answer).filter { Set(codes($0).compactMap(region)) == common }
      guard near.count == 1 else { return name }
      return AreaFinding(
        .one(near[0]), probability: 0.9, margin: 0.4, standing: name.standing,
        agreement: name.agreement, evidence: ["it lies in one region with the rest of the list"])
    }
  }

  private func region(_ code: LACode) -> ONSCode? {
    reader.index.register.authority(code: code)?.regionCode
  }

  /// Two names of which the second says where the first lies: `Barnsley, South Yorkshire`.
  private func placed(_ names: [AreaFinding], _ atoms: [Atom]) -> AreaFinding? {
    guard names.count == 2, atoms[atoms.count - 1].isAside else { return nil }
    let places = [names[0], names[1]].map { Self.meanings($0.answer) }
    let around = Set(places[1].flatMap { codes($0) } + places[1].flatMap(pastGround))
    // `The South East (East Sussex)`: what stands in brackets narrows what stands before.
    if case .one(.group) = names[0].answer, !around.isEmpty,
      around.isSubset(of: places[0].flatMap { codes($0) })
    {
      return names[1]
    }
    let inside = places[0].filter { meaning in
      let own = codes(meaning)
      return !own.isEmpty && own.allSatisfy(around.contains)
    }
    let isAround =
      switch names[1].answer {
      case .one(.group): true
      case .one(.authority(let code)):
        reader.index.register.historic(code: code) != nil
          || inside.allSatisfy { if case .subdivision = $0 { true } else { false } }
      default: false
      }
    guard inside.count == 1, isAround else { return nil }
    return AreaFinding(
      .one(inside[0]), probability: max(names[0].probability, 0.97), standing: names[0].standing,
      agreement: names[0].agreement,
      evidence: names[0].evidence.prefix(1) + ["it lies in \(reader.told(places[1][0]))"])
  }

  /// The ground of every authority of the past that had the name: Luton was Bedfordshire's.
  private func pastGround(_ meaning: AreaMeaning) -> [LACode] {
    guard case .authority(let code) = meaning else { return [] }
    let register = reader.index.register
    guard let name = register.historic(code: code)?.name else { return [] }
    return register.historic.filter { $0.name == name }.flatMap {
      register.codes(inPlaceOf: $0.code, asAt: date)
    }
  }

  private func codes(_ meaning: AreaMeaning) -> [LACode] {
    let register = reader.index.register
    switch meaning {
    case .authority(let code), .fragment(let code):
      return register.codes(inPlaceOf: code, asAt: date)
    case .subdivision(let number):
      return reader.index.subdivisions[number].authority(on: date).map {
        register.codes(inPlaceOf: $0, asAt: date)
      } ?? []
    case .group(let number):
      return reader.index.groups[number].members.flatMap {
        register.codes(inPlaceOf: $0, asAt: date)
      }
    case .outside: return []
    }
  }

  /// Every meaning in an answer.
  static func meanings(_ answer: AreaFinding.Answer) -> [AreaMeaning] {
    switch answer {
    case .one(let meaning), .part(let meaning): [meaning]
    case .list(let answers): answers.flatMap(meanings)
    case .choice(let meanings): meanings
    case .nothing: []
    }
  }
}
