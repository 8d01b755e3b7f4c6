import Linkage
import Tabular

/// Reads what sources say of programmes and hubs, and says which authorities each covers.
///
/// A list of a source outranks the pipeline's own table; a programme of which neither has a list is
/// not researched. A row of which nothing can be made becomes a remark.
public struct ProvisionReader {
  private let authorities: AuthorityRegister
  private let areas: WrittenAreas
  private let leads: HubLeads
  private let decisions: [String: Link]
  private let tables: ProgrammeTables
  private let asAt: CalendarDate

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - registers: the registers of the day, with the answers to the sources' mentions.
  ///   - tables: what the pipeline's own tables say.
  public init(_ registers: Registers, tables: ProgrammeTables) {
    authorities = registers.authorities
    areas = WrittenAreas(registers.authorities)
    leads = HubLeads(registers)
    self.tables = tables
    asAt = registers.asAt
    decisions = Dictionary(
      registers.links.filter { $0.mention.kind == AuthorityResolver.kind && $0.method == .decision }
        .map { (Self.key($0.mention.source, $0.mention.text), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ source: String, _ text: String) -> String { "\(source)\n\(text)" }

  /// What the sources say.
  ///
  /// - Throws: `ReferenceMistake` where the pipeline's own table names a programme that no source
  ///   declares; what reading a staged table throws.
  public func read(_ sources: [ProgrammeSource]) throws -> Provision {
    let declared = sources.compactMap(\.programme)
    let keys = Set(declared.map(\.key))
    for key in tables.rows.keys.sorted() where !keys.contains(key) {
      throw ReferenceMistake(
        file: ProgrammeTables.source + ".csv", record: tables.rows[key]?.first?.record,
        "no source declares the programme \"\(key)\"; correct it, or declare it")
    }
    var gathered = ProvisionGathering()
    for programme in declared.sorted(by: Self.isBefore) {
      try read(programme, sources.filter { $0.key == programme.key }, into: &gathered)
    }
    return gathered.provision
  }

  private static func isBefore(_ one: Programme, _ other: Programme) -> Bool {
    let kinds = Programme.Kind.allCases
    let places = [one, other].map { kinds.firstIndex(of: $0.kind) ?? 0 }
    return (places[0], one.key) < (places[1], other.key)
  }

  private func read(
    _ programme: Programme, _ sources: [ProgrammeSource], into gathered: inout ProvisionGathering
  ) throws {
    var listing: [ProgrammeRow] = []
    var others: [ProgrammeRow] = []
    // What declares the programme says what its hubs are called.
    let declaring = sources.filter { $0.programme != nil }
    for source in declaring + sources.filter({ $0.programme == nil }) {
      guard let table = source.table else { continue }
      let rows = try ProgrammeRow.read(table, source.columns)
      if source.columns.area != nil || source.programme != nil {
        listing += rows
      } else {
        others += rows
      }
    }
    if !listing.contains(where: { !$0.area.isEmpty || !$0.code.isEmpty }) {
      listing += tables.rows[programme.key] ?? []
    }
    let places = sources.compactMap(\.places).first.flatMap { tables.places[$0] } ?? [:]
    let first = listing.first { !$0.area.isEmpty || !$0.code.isEmpty }
    if programme.kind == .combinedAuthority, first == nil {
      gathered.add(combined(programme), asAt: asAt, programme)
      return
    }
    gathered.entries.append(
      Provision.Entry(programme: programme, source: first?.source, asAt: first?.asAt))
    var union = WrittenCover(index: areas.reader.index, date: asAt)
    var names: [LACode: Set<String>] = [:]
    for (number, row) in listing.enumerated() where !row.area.isEmpty || !row.code.isEmpty {
      for area in read(row, of: programme, places, into: &union, &gathered) {
        let name = [row.hubID, row.group, row.area].first { !$0.isEmpty }
        names[area.authority.code, default: []].insert(name ?? "")
        gathered.areas.append(area)
      }
      rejoin(row, after: number > 0 ? listing[number - 1] : nil, into: &union)
    }
    gathered.take(union, names: names, of: programme)
    leads.read(programme, listing: listing, others: others, into: &gathered)
  }

  /// The areas of one row; what could not be told becomes a remark.
  private func read(
    _ row: ProgrammeRow, of programme: Programme, _ places: [String: [String]],
    into union: inout WrittenCover, _ gathered: inout ProvisionGathering
  ) -> [Provision.Area] {
    var cover = WrittenCover(index: areas.reader.index, date: asAt)
    let said = row.asAt ?? asAt
    func remark(_ text: String, _ reason: String, isLost: Bool) {
      gathered.remarks.append(
        Provision.Remark(
          programme: programme.key, place: row.place, field: "area", text: text, reason: reason,
          isLost: isLost))
    }
    let isDecided = decide(row, into: &cover)
    if !isDecided, row.code.isEmpty || !areas.add(code: row.code, to: &cover) {
      if !row.code.isEmpty {
        remark(row.code, "no authority of England has this code; its name was read", isLost: false)
      }
      for unresolved in areas.add(places[row.area] ?? [row.area], on: said, to: &cover) {
        remark(unresolved.text, unresolved.reason, isLost: true)
      }
    }
    for move in cover.moves(since: said) { remark(row.area, move, isLost: false) }
    union.add(cover)
    return cover.authorities.compactMap { authority in
      guard authorities.authority(code: authority.code) != nil else {
        remark(row.area, "\(authority.id) is no authority of today", isLost: true)
        return nil
      }
      return Provision.Area(
        programme: programme.key, hub: row.hubID.isEmpty ? nil : row.hubID, group: row.group,
        role: row.role, text: row.area.isEmpty ? row.code : row.area, authority: authority,
        place: row.place)
    }
  }

  /// Takes what a person decided that a row's name means; false where nobody has.
  private func decide(_ row: ProgrammeRow, into cover: inout WrittenCover) -> Bool {
    guard let link = decisions[Self.key(row.source, row.area)], link.verdict == .one else {
      return false
    }
    let codes = link.targets.compactMap { id in
      ONSCode(id).flatMap { authorities.authority(onsCode: $0)?.code }
    }
    var isTaken = false
    for code in codes where areas.add(code, evidence: link.evidence, to: &cover) { isTaken = true }
    return isTaken
  }

  /// Two areas of a hub that are one name, which its own separator fell into, are all of it.
  private func rejoin(
    _ row: ProgrammeRow, after before: ProgrammeRow?, into union: inout WrittenCover
  ) {
    guard let before, before.hubID == row.hubID, before.record == row.record,
      areas.isOneName(before.area, row.area, on: row.asAt ?? asAt)
    else { return }
    _ = areas.add(["\(before.area), \(row.area)"], on: row.asAt ?? asAt, to: &union)
  }

  /// The combined authorities of the day, from the tables of authorities.
  private func combined(_ programme: Programme) -> [Provision.Area] {
    let groups = AreaGroup.all(of: authorities).filter {
      $0.kind == .devolved && $0.endedOn == nil && $0.stood(on: asAt)
    }
    return groups.enumerated().flatMap { number, group in
      group.members.compactMap { code -> Provision.Area? in
        guard let id = authorities.authority(code: code)?.onsCode.value else { return nil }
        return Provision.Area(
          programme: programme.key, hub: nil, group: group.name, role: "", text: group.name,
          authority: WrittenArea.Authority(
            code: code, id: id, coverage: .whole, districts: [], probability: 1, evidence: []),
          place: Provision.Place(
            source: "devolved_areas", url: "", record: number + 1, asAt: asAt))
      }
    }
  }
}
