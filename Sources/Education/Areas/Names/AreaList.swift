import Tabular

/// Reads a text that lists several names: `Barnet, Camden and Enfield`.
///
/// Of all ways to part the text at its commas, slashes and `and`s, the one with the fewest names
/// that are all known is taken, so that a name with a comma stays one.
struct AreaList {
  let reader: AreaReader
  let date: CalendarDate
  /// Whether slips and parts are forgiven.
  var isForgiving = false

  /// The most names that are looked for in one text: every LA of England is more.
  private static let mostStretches = 60
  /// The most stretches that one name has: Bournemouth, Christchurch and Poole has three.
  private static let mostInOne = 5

  /// What the stretches mean together, or nil where a stretch means nothing.
  func read(_ stretches: [AreaStretch]) -> AreaFinding? {
    guard stretches.count <= Self.mostStretches else { return nil }
    if let found = parted(filled(stretches)) { return found }
    // `Heart of South West (Devon, Plymouth)`: what stands in brackets says what is meant.
    if let aside = stretches.firstIndex(where: \.isAside), aside > 0, !isForgiving {
      let rest = Array(stretches[aside...])
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
  private func filled(_ stretches: [AreaStretch]) -> [AreaStretch] {
    var filled = stretches
    for index in stretches.indices.dropLast().reversed() {
      let words = AreaWords.words(of: stretches[index].text)
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
    for index in stretches.indices.dropFirst() {
      let words = AreaWords.words(of: filled[index].text)
      guard !words.isEmpty, AreaPart.directions(at: words) == words.count else { continue }
      let head = AreaPart.withoutDirection(behind: AreaWords.words(of: filled[index - 1].text))
      guard let head, !reader.name(head + words, on: date).isNothing else { continue }
      filled[index].text = (head + words).joined(separator: " ")
    }
    return filled
  }

  /// A name in a list, as it is written, and what it means.
  struct Name: Hashable {
    let text: String
    let finding: AreaFinding
  }

  /// The names of a list one by one, those that mean nothing among them.
  func names(_ stretches: [AreaStretch]) -> [Name]? {
    guard stretches.count <= Self.mostStretches else { return nil }
    return names(filled(stretches), allowsUnknown: true)
  }

  /// The best way to part the stretches into names.
  private func parted(_ stretches: [AreaStretch]) -> AreaFinding? {
    names(stretches, allowsUnknown: false).map { together($0.map(\.finding), stretches) }
  }

  /// The fewest names into which stretches can be parted; an unknown one weighs more than all.
  private func names(_ stretches: [AreaStretch], allowsUnknown: Bool) -> [Name]? {
    var best: [(cost: Double, names: [Name])?] = [(0, [])]
    for end in 1...stretches.count {
      var found: (cost: Double, names: [Name])?
      for start in max(0, end - Self.mostInOne)..<end {
        guard let before = best[start] else { continue }
        let isOne = start + 1 == end
        let text = stretches[start..<end].map(\.text).joined(separator: isOne ? "" : " and ")
        let finding = name(text)
        guard !finding.isNothing || (allowsUnknown && isOne) else { continue }
        let unknown = finding.isNothing ? Double(Self.mostStretches) : 0
        let cost = before.cost + 1 + (1 - finding.probability) + unknown
        if found.map({ cost < $0.cost }) ?? true {
          found = (cost, before.names + [Name(text: Self.written(text), finding: finding)])
        }
      }
      best.append(found)
    }
    return best[stretches.count].flatMap { $0 }?.names
  }

  /// A stretch as it is told to people: one blank between words.
  private static func written(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
