import Tabular

// What cannot be right with the areas of one partnership.

extension PartnershipCheck {
  private func areas(of entry: PartnershipRegister.Entry) -> [PartnershipAreaReading] {
    areas[entry.id] ?? []
  }

  /// No area at all, and areas whose words mean no authority, or several.
  func unresolvedAreas(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    let file = PartnershipFiles.areas
    guard !entry.areas.isEmpty else {
      return entry.statements.prefix(1).map {
        finding(.warning, at: $0, "it has no area; give it a row in \(file)")
      }
    }
    return areas(of: entry).flatMap { reading -> [EditFinding] in
      let statement = reading.statement
      var findings = reading.written.unresolved.map { piece in
        finding(at: statement, "\"\(piece.text)\" cannot be told: \(piece.reason)")
      }
      if statement.isWhole == true,
        let part = reading.written.authorities.first(where: { $0.coverage == .part })
      {
        findings.append(
          finding(
            at: statement,
            "\"\(statement.area)\" is a part of \(name(part.id) ?? part.id) and not the whole of it"
          ))
      }
      if reading.written.isMisspelt {
        let read = reading.written.authorities.compactMap { name($0.id) }
        findings.append(
          finding(
            .warning, at: statement,
            "\"\(statement.area)\" is read as \(read.joined(separator: ", ")); if that is meant,"
              + " write it so"))
      }
      if let from = statement.from, let until = statement.until, until.isBefore(from) {
        findings.append(
          finding(at: statement, "its end, \(until), is before its beginning, \(from)"))
      }
      return findings
    }
  }

  /// An authority that is no more, for a partnership that goes on.
  func abolished(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard !entry.isEnded else { return [] }
    return areas(of: entry).filter { $0.statement.until == nil }.flatMap { reading in
      reading.written.past.compactMap(facts.authorities.historic(id:)).map { past in
        let heirs = facts.authorities.codes(inPlaceOf: past.code, asAt: facts.asAt)
          .compactMap { facts.authorities.authority(code: $0)?.name }
        return finding(
          at: reading.statement,
          "\(past.name) was replaced on \(past.replacedOn) by \(heirs.joined(separator: ", ")), and the"
            + " partnership is not closed; say until \(past.replacedOn.adding(days: -1)), and name"
            + " where it goes on")
      }
    }
  }

  /// One authority twice at a time, perhaps once whole and once in part.
  func areasTwice(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    let all = areas(of: entry)
    return all.enumerated().flatMap { index, later in
      all.prefix(index).compactMap { earlier -> EditFinding? in
        guard earlier.overlaps(later),
          let shared = later.written.authorities.first(where: { earlier.codes.contains($0.code) }),
          let before = earlier.written.authorities.first(where: { $0.code == shared.code })
        else { return nil }
        let (here, there) = (later.coverage(of: shared), earlier.coverage(of: before))
        let authority = name(shared.id) ?? shared.id
        let line = earlier.statement.place.line
        if here != there {
          return finding(
            at: later.statement,
            "\(authority) stands here \(Self.told(here)) and on line \(line) \(Self.told(there));"
              + " only one can hold at a time")
        }
        // Two parts of one authority are two places in it.
        guard here == .whole || later.statement.area == earlier.statement.area else { return nil }
        return finding(at: later.statement, "\(authority) stands on line \(line) already")
      }
    }
  }

  /// A stated scale that the areas contradict.
  func reach(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard let scale = standing("scale", of: entry) else { return [] }
    let current = areas(of: entry).filter { $0.isCurrent(on: facts.asAt) }
    let count = Set(current.flatMap(\.codes)).count
    guard count > 0 else { return [] }
    let hasWhole = current.contains(where: \.hasWhole)
    let contradicts =
      switch scale.value {
      case "sub_la": hasWhole || count > 1
      case "single_la": count > 1 || !hasWhole
      case "multi_la", "regional": count == 1
      default: false
      }
    guard contradicts else { return [] }
    let areas = count == 1 ? "one authority" : "\(count) authorities"
    return [
      finding(
        .warning, at: scale,
        "\"\(scale.value)\" contradicts its areas: \(areas), \(hasWhole ? "whole" : "in part")")
    ]
  }

  private static func told(_ coverage: WrittenArea.Coverage) -> String {
    coverage == .whole ? "whole" : "in part"
  }

  /// The name of an authority by its id.
  func name(_ id: String) -> String? {
    if let code = ONSCode(id) { return facts.authorities.authority(onsCode: code)?.name }
    return HistoricLAID(id).flatMap { facts.authorities.historic(id: $0)?.name }
  }
}
