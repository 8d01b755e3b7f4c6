import Tabular

// What names mean together that a text lists.

extension AreaList {
  /// What the names of a list mean together.
  func together(_ names: [AreaFinding], _ stretches: [AreaStretch]) -> AreaFinding {
    if names.count == 1 { return names[0] }
    if let place = placed(names, stretches) { return place }
    let names = sameRegion(names)
    let probability = names.map(\.probability).min() ?? 0
    let agreement = names.map(\.agreement).max() ?? .words
    let choices = names.filter { if case .choice = $0.answer { true } else { false } }
    if let choice = choices.first {
      return AreaFinding(
        .choice(names.flatMap { $0.answer.meanings }), probability: choice.probability,
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
      let meanings = answer.meanings
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

  private func codes(_ meaning: AreaMeaning) -> [LACode] {
    reader.index.ground(of: meaning, on: date)
  }

  private func region(_ code: LACode) -> ONSCode? {
    reader.index.register.authority(code: code)?.regionCode
  }

  /// Two names of which the second says where the first lies: `Barnsley, South Yorkshire`.
  private func placed(_ names: [AreaFinding], _ stretches: [AreaStretch]) -> AreaFinding? {
    guard names.count == 2, stretches[stretches.count - 1].isAside else { return nil }
    let places = [names[0], names[1]].map { $0.answer.meanings }
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
}
