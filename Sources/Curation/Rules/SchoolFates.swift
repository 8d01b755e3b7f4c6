import Education
import Tabular

/// What became of the schools that the release before counted, authority by authority.
///
/// A reorganisation that the reference tables or the register's links declare is no loss.
struct SchoolFates: Sendable {
  /// Why a school is not accounted for.
  enum Loss: String, CaseIterable {
    /// The register holds it no more.
    case gone = "gone from the register"
    /// It is not open, and no open successor is declared.
    case closed = "closed without an open successor"
    /// It is counted elsewhere, and no reorganisation of its authority is declared.
    case moved = "under another authority that is not a declared successor"
    /// It is open and counted nowhere.
    case uncounted = "open and no longer counted"
  }

  /// What an authority's schools came to.
  struct Authority: Sendable {
    let name: String
    var counted = 0
    var losses: [Loss: Int] = [:]

    var lostCount: Int { losses.values.reduce(0, +) }

    /// The share that is not accounted for.
    var measured: Measurement.Part {
      let reasons = Loss.allCases.compactMap { loss in
        losses[loss].map { "\($0) \(loss.rawValue)" }
      }
      return Measurement.Part(
        name: name, figure: 100 * Double(lostCount) / Double(max(counted, 1)), base: counted,
        told: "\(QualityMeasure.of(lostCount, counted)) schools are not accounted for"
          + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"))
    }
  }

  /// What a school adds to England's figures.
  private struct Weight {
    var pupils = 0
    var academies = 0
    var schools = 0

    static func += (sum: inout Weight, other: Weight) {
      sum.pupils += other.pupils
      sum.academies += other.academies
      sum.schools += other.schools
    }
  }

  /// The authorities of the release before, ascending by ONS code.
  let authorities: [Authority]
  /// How many schools it counted.
  var counted: Int { authorities.map(\.counted).reduce(0, +) }
  /// What schools had whose declared successors are open, and what those that are new have.
  private let carried: Weight
  private let carrying: Weight

  /// Reads which schools a release counted and looks where they are now; nil where it does not say.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where its tables cannot be read.
  init?(in before: ReleaseReader, now content: ReleaseContent) throws {
    guard Files.exists(try before.path(of: "school_profile")),
      let grounds = try AuthorityGrounds(in: before, now: content.inputs.registers)
    else { return nil }
    let registers = content.inputs.registers
    let schools = Dictionary(
      registers.schools.map { ($0.urn.value, $0) }, uniquingKeysWith: { first, _ in first })
    let profiles = Dictionary(
      content.schoolProfiles.schools.map { ($0.urn.value, $0) },
      uniquingKeysWith: { first, _ in first })
    let next = Dictionary(grouping: registers.successions) { $0.urn.value }
      .mapValues { $0.map(\.successor.value) }

    /// The open schools that took the place of a closed one, at once or in turn.
    func successors(inTurn urn: Int) -> Set<Int> {
      var found: Set<Int> = []
      var seen: Set<Int> = [urn]
      var open = next[urn] ?? []
      while let heir = open.popLast() {
        guard seen.insert(heir).inserted else { continue }
        if schools[heir]?.isOpen == true { found.insert(heir) } else { open += next[heir] ?? [] }
      }
      return found
    }

    var reader = try before.open("school_profile")
    let names = ["urn", "new_la_code", "pupil_count", "is_academy"]
    let columns = names.compactMap { reader.header.index(of: $0) }
    guard columns.count == names.count else { return nil }
    var tallies: [String: Authority] = [:]
    var carried = Weight()
    var countedBefore: Set<Int> = []
    var heirs: Set<Int> = []
    while try reader.next() {
      guard let urn = reader.integer(columns[0]) else { continue }
      countedBefore.insert(urn)
      let code = reader.text(columns[1])
      tallies[code, default: Authority(name: grounds.name(of: code))].counted += 1
      let loss: Loss?
      if let profile = profiles[urn] {
        loss = grounds.holds(profile.authority, code) ? nil : .moved
      } else if let school = schools[urn] {
        let found = school.isOpen ? [] : successors(inTurn: urn)
        if !found.isEmpty {
          carried += Weight(
            pupils: reader.integer(columns[2]) ?? 0,
            academies: reader.text(columns[3]) == "true" ? 1 : 0, schools: 1)
          heirs.formUnion(found)
        }
        loss = school.isOpen ? .uncounted : found.isEmpty ? .closed : nil
      } else {
        loss = .gone
      }
      if let loss { tallies[code]?.losses[loss, default: 0] += 1 }
    }
    var carrying = Weight()
    for urn in heirs where !countedBefore.contains(urn) {
      guard let profile = profiles[urn] else { continue }
      carrying += Weight(
        pupils: profile.pupils ?? 0, academies: profile.type.isAcademy ? 1 : 0, schools: 1)
    }
    self.carried = carried
    self.carrying = carrying
    authorities = tallies.sorted { $0.key < $1.key }.map(\.value)
  }

  /// By how much declared successions lower England's figure of an indicator: what the closed
  /// schools had, less what their successors add that are counted for the first time.
  func declaredFall(of indicator: String) -> Int {
    let fall =
      switch indicator {
      case "school_count": carried.schools - carrying.schools
      case "pupil_count": carried.pupils - carrying.pupils
      case "academy_count": carried.academies - carrying.academies
      default: 0
      }
    return max(0, fall)
  }
}
