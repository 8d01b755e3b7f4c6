import Linkage
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
    return areas(of: entry).compactMap { reading in
      let reasons = reading.link.evidence.joined(separator: "; ")
      switch reading.link.verdict {
      case .none:
        return finding(
          at: reading.statement,
          "\"\(reading.statement.area)\" is no area of England that is known: \(reasons)")
      case .ambiguous:
        let choices = reading.link.targets.compactMap(name).joined(separator: ", ")
        return finding(
          at: reading.statement,
          "\"\(reading.statement.area)\" may be any of \(choices); say which")
      case .part where reading.statement.isWhole == true:
        return finding(
          at: reading.statement,
          "\"\(reading.statement.area)\" is a part and no whole of an authority: \(reasons)")
      default:
        guard let from = reading.statement.from, let until = reading.statement.until,
          until.isBefore(from)
        else { return nil }
        return finding(
          at: reading.statement, "its end, \(until), is before its beginning, \(from)")
      }
    }
  }

  /// An authority that is no more, for a partnership that goes on.
  func abolished(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard !entry.isEnded else { return [] }
    return areas(of: entry).compactMap { reading in
      guard reading.link.verdict == .historic, reading.statement.until == nil,
        let id = reading.link.historic.flatMap({ HistoricLAID($0) }),
        let past = facts.authorities.historic(id: id)
      else { return nil }
      let heirs = reading.authorities.compactMap { name($0.value) }.joined(separator: ", ")
      return finding(
        at: reading.statement,
        "\(past.name) was replaced on \(past.replacedOn) by \(heirs), and the partnership is not"
          + " closed; say until \(past.replacedOn.adding(days: -1)), and name where it goes on")
    }
  }

  /// One authority twice at a time, perhaps once whole and once in part.
  func areasTwice(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    let all = areas(of: entry)
    return all.enumerated().flatMap { index, later in
      all.prefix(index).compactMap { earlier -> EditFinding? in
        let shared = Set(earlier.authorities).intersection(later.authorities)
        guard let code = shared.min(), earlier.overlaps(later) else { return nil }
        let authority = name(code.value) ?? code.value
        let line = earlier.statement.place.line
        if earlier.isWhole != later.isWhole {
          return finding(
            at: later.statement,
            "\(authority) stands here \(later.isWhole ? "whole" : "in part") and on line \(line)"
              + " \(earlier.isWhole ? "whole" : "in part"); only one can hold at a time")
        }
        // Two parts of one authority are two places in it.
        guard later.isWhole || later.statement.area == earlier.statement.area else { return nil }
        return finding(at: later.statement, "\(authority) stands on line \(line) already")
      }
    }
  }

  /// A stated scale that the areas contradict.
  func reach(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard let scale = standing("scale", of: entry) else { return [] }
    let current = areas(of: entry).filter { $0.isCurrent(on: facts.asAt) }
    let count = Set(current.flatMap(\.authorities)).count
    guard count > 0 else { return [] }
    let hasWhole = current.contains { $0.isWhole && !$0.authorities.isEmpty }
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

  /// The name of an authority by its id.
  func name(_ id: String) -> String? {
    if let code = ONSCode(id) { return facts.authorities.authority(onsCode: code)?.name }
    return HistoricLAID(id).flatMap { facts.authorities.historic(id: $0)?.name }
  }
}
