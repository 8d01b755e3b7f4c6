import Tabular

/// What has been read of programmes and hubs so far.
struct ProvisionGathering {
  var entries: [Provision.Entry] = []
  var hubs: [Provision.Hub] = []
  var areas: [Provision.Area] = []
  var remarks: [Provision.Remark] = []
  private var covers: [String: [LACode: Provision.Standing]] = [:]

  /// Takes in what all areas of a programme cover together, and the names by which they do.
  mutating func take(
    _ union: WrittenCover, names: [LACode: Set<String>], of programme: Programme
  ) {
    var standings: [LACode: Provision.Standing] = [:]
    for authority in union.authorities {
      standings[authority.code] = Provision.Standing(
        coverage: authority.coverage == .whole ? .whole : .part,
        names: (names[authority.code] ?? []).sorted())
    }
    covers[programme.key] = standings
  }

  /// Takes in areas that cover whole authorities.
  mutating func add(_ areas: [Provision.Area], asAt: CalendarDate, _ programme: Programme) {
    entries.append(
      Provision.Entry(
        programme: programme, source: areas.first?.place.source, asAt: areas.isEmpty ? nil : asAt))
    self.areas += areas
    let byCode = Dictionary(grouping: areas) { $0.authority.code }
    covers[programme.key] = byCode.mapValues { areas in
      Provision.Standing(coverage: .whole, names: Set(areas.map(\.group)).sorted())
    }
  }

  /// Everything, in order; an area that a list says twice stands once.
  var provision: Provision {
    var told: Set<Provision.Remark> = []
    var seen: Set<[String]> = []
    let areas = areas.map { area in
      (area, [area.programme, area.hub ?? "", area.text, area.authority.id])
    }
    let once = areas.filter {
      seen.insert($0.1 + ["\($0.0.hub == nil ? $0.0.place.record : 0)"]).inserted
    }
    let sorted = once.map(\.0).sorted { one, other in
      (one.programme, one.hub ?? "", one.place.record, one.text, one.authority.id)
        < (other.programme, other.hub ?? "", other.place.record, other.text, other.authority.id)
    }
    return Provision(
      programmes: entries, hubs: hubs.sorted { ($0.programme, $0.id) < ($1.programme, $1.id) },
      areas: sorted, remarks: remarks.filter { told.insert($0).inserted }, covers: covers)
  }
}
