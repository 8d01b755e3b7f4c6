import Linkage
import Tabular

/// Tells which hubs there are, and which school leads each.
struct HubLeads {
  /// A lead less probable than this by its name alone must lie where the hub is.
  private static let leastProbability = 0.9
  /// Words that the names of hubs share.
  private static let shared: Set<String> = [
    "alliance", "and", "hub", "hubs", "of", "school", "schools", "teaching", "the", "ts", "tsh",
  ]
  private static let normaliser = Normaliser(rules: [])

  private let schools: [URN: School]
  private let links: [String: [Link]]

  init(_ registers: Registers) {
    schools = Dictionary(
      registers.schools.map { ($0.urn, $0) }, uniquingKeysWith: { first, _ in first })
    let ofSchools = registers.links.filter { $0.mention.kind == "school" }
    links = Dictionary(grouping: ofSchools) { Self.key($0.mention.source, $0.mention.text) }
  }

  private static func key(_ source: String, _ text: String) -> String { "\(source)\n\(text)" }

  /// The hubs of a programme's list, with the leads that the list or another source names.
  func read(
    _ programme: Programme, listing: [ProgrammeRow], others: [ProgrammeRow],
    into gathered: inout ProvisionGathering
  ) {
    var hubs: [String: ProgrammeRow] = [:]
    for row in listing where !row.hubID.isEmpty {
      var known = hubs[row.hubID] ?? row
      for field in [\ProgrammeRow.hubName, \.website, \.lead, \.leadURN]
      where known[keyPath: field].isEmpty { known[keyPath: field] = row[keyPath: field] }
      hubs[row.hubID] = known
    }
    var told: [String: ProgrammeRow] = [:]
    for row in others where !row.lead.isEmpty && !row.hubID.isEmpty {
      guard let id = hub(of: row, among: hubs) else {
        gathered.remarks.append(
          remark(
            row, of: programme, row.hubName,
            "the list has no hub \(row.hubID) of this name; its lead was left out"))
        continue
      }
      if told[id] == nil { told[id] = row }
    }
    let areas = Dictionary(grouping: gathered.areas.filter { $0.programme == programme.key }) {
      $0.hub ?? ""
    }
    for (id, row) in hubs.sorted(by: { $0.key < $1.key }) {
      let source = row.lead.isEmpty && row.leadURN.isEmpty ? told[id] ?? row : row
      let authorities = Set((areas[id] ?? []).compactMap { ONSCode($0.authority.id) })
      let lead = lead(source, of: programme, in: authorities, into: &gathered)
      gathered.hubs.append(
        Provision.Hub(
          programme: programme.key, id: id, name: row.hubName.isEmpty ? id : row.hubName,
          website: row.website, lead: lead, leadName: source.lead,
          place: row.place))
    }
  }

  /// The hub that a row of another source is about: of its id and with a word of its name, or of its
  /// name alone.
  private func hub(of row: ProgrammeRow, among hubs: [String: ProgrammeRow]) -> String? {
    let words = Self.words(row.hubName)
    if let hub = hubs[row.hubID], !words.isDisjoint(with: Self.words(hub.hubName)) {
      return row.hubID
    }
    let named = hubs.filter { Self.words($0.value.hubName) == words }
    return named.count == 1 ? named.first?.key : nil
  }

  private static func words(_ name: String) -> Set<String> {
    Set(normaliser.normalise(name).words).subtracting(shared)
  }

  /// The school that leads a hub: by its number, else by its name and where it lies.
  private func lead(
    _ row: ProgrammeRow, of programme: Programme, in authorities: Set<ONSCode>,
    into gathered: inout ProvisionGathering
  ) -> URN? {
    guard !row.lead.isEmpty || !row.leadURN.isEmpty else { return nil }
    if let urn = URN(row.leadURN) {
      if schools[urn] != nil { return urn }
      gathered.remarks.append(
        remark(row, of: programme, row.leadURN, "no school of the register has this number"))
      return nil
    }
    let found = links[Self.key(row.source, row.lead)] ?? []
    for link in found where link.isOne && (link.probability ?? 1) >= Self.leastProbability {
      if let urn = link.targets.first.flatMap({ URN($0) }) { return urn }
    }
    let near = Set(found.flatMap(\.targets).compactMap { URN($0) }).filter { urn in
      guard let school = schools[urn], school.isOpen else { return false }
      return school.area.authority.map(authorities.contains) ?? false
    }
    if near.count == 1 { return near.first }
    let why = found.first.map { link in
      link.targets.isEmpty
        ? link.evidence.first ?? "" : "it may be \(link.targets.joined(separator: " or "))"
    }
    gathered.remarks.append(
      remark(row, of: programme, row.lead, why ?? "its name was not looked up"))
    return nil
  }

  private func remark(
    _ row: ProgrammeRow, of programme: Programme, _ text: String, _ reason: String
  ) -> Provision.Remark {
    Provision.Remark(
      programme: programme.key,
      place: row.place,
      field: "lead", text: text, reason: reason, isLost: false)
  }
}
