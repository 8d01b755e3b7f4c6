public import Linkage
public import Tabular

extension AreaReader {
  /// How a text was read, step by step, for a person.
  func steps(_ text: String, on date: CalendarDate) -> [String] {
    let normal = AreaWords.normaliser.normalise(text, isTracing: true)
    var lines = normal.steps.map { "\($0.rule): \"\($0.before)\" to \"\($0.after)\"" }
    for rest in AuthorityForm.stripped(normal.words) {
      let hits = index.hits(rest.words) + index.hitsInAnyOrder(rest.words)
      for hit in hits.prefix(Self.mostShown) {
        let fit = judge.fit(AreaJudge.Case(hit: hit, forms: rest.forms))
        let without = rest.forms.map { "\"\($0.words)\"" }.joined(separator: " and ")
        lines.append(
          "\(rest.words.joined(separator: " "))\(without.isEmpty ? "" : ", without \(without)"): "
            + "\(told(hit.meaning)) (\(words(for: hit.standing)))"
            + (fit == .contradicts ? ", which the words around it contradict" : ""))
      }
    }
    return lines
  }

  /// Other names that are near, each with how many letters lie between.
  func near(_ text: String) -> [(name: String, slips: Int)] {
    var seen: Set<String> = []
    return near(AreaWords.words(of: text)).filter { seen.insert($0.name).inserted }
      .prefix(Self.mostShown).map { $0 }
  }

  private static let mostShown = 5

  /// The smallest changes that would have given another answer, as sentences.
  func changes(_ text: String, on date: CalendarDate) -> [String] {
    let finding = read(text, on: date)
    switch finding.answer {
    case .choice(let meanings):
      return meanings.map { "written \"\(told($0))\", it would be that one" }
    case .nothing:
      return near(text).prefix(2).map {
        "\($0.slips == 1 ? "1 letter" : "\($0.slips) letters") nearer, it would be \($0.name)"
      }
    case .one(.authority(let code)):
      let register = index.register
      if let past = register.historic(code: code) {
        if date < past.replacedOn {
          return ["as at \(past.replacedOn) or later, it would be what took its place"]
        }
        return ["as at a day before \(past.replacedOn), it would be \(past.name) itself"]
      }
      guard let began = register.began(code) else { return [] }
      let before = register.historic.last { $0.replacedOn <= began && $0.successors.contains(code) }
      return before.map {
        ["as at a day before \(began), \($0.name) stood in its place"]
      } ?? []
    default: return []
    }
  }
}

extension AuthorityResolver {
  /// Why a mention was answered so, and what would have changed it: a line each, for people.
  public func explanation(of link: Link, asAt date: CalendarDate) -> [String] {
    let said = link.mention.asAt.flatMap { CalendarDate(iso: $0) } ?? date
    let names = link.targets.map { id -> String in
      let authority = ONSCode(id).flatMap { register.authority(onsCode: $0) }
      let past = HistoricLAID(id).flatMap { register.historic(id: $0) }
      return "\(id) \(authority?.name ?? past?.name ?? "")"
    }
    var lines = ["\"\(link.mention.text)\" as at \(said): \(link.verdict.rawValue)"]
    lines += names.map { "  \($0)" }
    if let probability = link.probability {
      lines.append(
        "probability \(String(fixed: probability, places: 3)), by \(link.method.rawValue)")
    }
    lines.append("because")
    lines += link.evidence.map { "  \($0)" }
    lines.append("read as")
    lines += reader.steps(link.mention.text, on: said).map { "  \($0)" }
    let near = reader.near(link.mention.text).filter { $0.slips > 0 }
    if !near.isEmpty {
      lines.append("near it")
      lines += near.map { "  \($0.name), \($0.slips) letter\($0.slips == 1 ? "" : "s") away" }
    }
    let changes = reader.changes(link.mention.text, on: said)
    if !changes.isEmpty {
      lines.append("what would have changed it")
      lines += changes.map { "  \($0)" }
    }
    return lines
  }
}
