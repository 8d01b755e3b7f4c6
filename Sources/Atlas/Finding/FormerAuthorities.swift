import Tabular

/// The authorities of the past with those of today that came of them, through all between.
struct FormerAuthorities {
  /// The authorities, as the release lists them; those of which nothing of today came are left out.
  let all: [FormerAuthority]

  /// What came next of an authority of the past.
  private enum Successor {
    /// An authority of today.
    case today(Int)
    /// Another of the past.
    case past(String)
  }

  /// Reads a release's tables of former authorities.
  init(reading directory: String, places: [String: Int]) throws {
    guard var reader = try Findable.reader("historic_local_authorities.csv", in: directory) else {
      all = []
      return
    }
    let successors = try Self.successors(directory, places)
    let columns = try [
      "historic_la_id", "old_la_code", "la_name", "new_la_code", "replaced_on",
    ].map { try reader.header.require($0) }
    var found: [FormerAuthority] = []
    while try reader.next() {
      let cells = columns.map { reader.text($0) }
      let today = Self.today(of: cells[0], by: successors)
      guard !today.isEmpty else { continue }
      found.append(
        FormerAuthority(
          name: cells[2], oldCode: cells[1], code: cells[3], replacedOn: cells[4], places: today))
    }
    all = found
  }

  /// Reads what came next, by the id of what was before.
  private static func successors(
    _ directory: String, _ places: [String: Int]
  ) throws -> [String: [Successor]] {
    guard var reader = try Findable.reader("la_successions.csv", in: directory) else { return [:] }
    let columns = try ["historic_la_id", "new_la_code", "successor_historic_la_id"].map {
      try reader.header.require($0)
    }
    var found: [String: [Successor]] = [:]
    while try reader.next() {
      let past = reader.text(columns[2])
      if let place = places[reader.text(columns[1])] {
        found[reader.text(columns[0]), default: []].append(.today(place))
      } else if !past.isEmpty {
        found[reader.text(columns[0]), default: []].append(.past(past))
      }
    }
    return found
  }

  /// The authorities of today that came of one of the past, in their order.
  private static func today(of id: String, by successors: [String: [Successor]]) -> [Int] {
    var today: Set<Int> = []
    var met: Set<String> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      for successor in successors[next] ?? [] {
        switch successor {
        case .today(let place): today.insert(place)
        case .past(let past): if met.insert(past).inserted { waiting.append(past) }
        }
      }
    }
    return today.sorted()
  }
}
