import Education
import Geography
import Linkage
import Tabular

@testable import Curation

/// Two regions, three authorities and a handful of schools, for tests that look at single rows.
struct SmallEngland {
  var register = SmallEngland.authorities
  var asAt = known(CalendarDate(year: 2023, month: 11, day: 16))
  var schools: [School] = SmallEngland.schools
  var trusts: [Trust] = SmallEngland.trusts
  var memberships: [TrustMembership] = SmallEngland.memberships
  var successions: [Succession] = []
  var links = SmallEngland.links
  var partnerships = PartnershipRegister.empty
  var predecessor: ReleaseInputs.Predecessor?
  var rules: [QualityRule] = []
  var acceptances: [Acceptance] = []
  var boundaries: BoundaryCollection? = SmallEngland.boundaries

  var inputs: ReleaseInputs {
    ReleaseInputs(
      pipeline: "small", title: "A small England", description: "Made for tests.",
      isSynthetic: true,
      registers: Registers(
        asAt: asAt, authorities: register, schools: schools.sorted { $0.urn < $1.urn },
        trusts: trusts, memberships: memberships, successions: successions, links: links,
        partnerships: partnerships),
      boundaries: boundaries, boundaryVintage: "December 2024", boundaryAttribution: "ONS",
      sources: [
        SourceReference(
          name: "establishments", dialect: "gias-establishments", title: "Establishments",
          url: "https://example.org/e.csv",
          file: "e.csv", date: asAt, sha256: String(repeating: "a", count: 64), bytes: 10,
          licence: "OGL-UK-3.0", attribution: "DfE", rowsRead: schools.count,
          rowsKept: schools.count)
      ],
      stages: [
        ProvenanceStage(
          name: "parse", key: "k",
          inputs: [.init(name: "raw/e.csv", sha256: String(repeating: "a", count: 64))],
          outputs: [.init(name: "staged/e.csv", sha256: String(repeating: "b", count: 64))])
      ],
      inputsHash: "inputs", mapVersion: "1", predecessor: predecessor, rules: rules,
      acceptances: acceptances)
  }

  var profile: LAProfile {
    ReleaseContent(inputs).profile
  }

  static let authorities = AuthorityRegister(
    AuthorityTables(
      authorities: [
        authority("E06000001", "805", "Hartlepool", "E12000001", -1.27, 54.68),
        authority("E08000025", "330", "Birmingham", "E12000005", -1.88, 52.48),
        authority("E08000026", "331", "Coventry", "E12000005", -1.52, 52.41),
      ],
      historic: [
        HistoricAuthority(
          code: known(LACode("909")), name: "Oldshire", giasName: "Pre-LGR Oldshire", onsCode: nil,
          replacedOn: known(CalendarDate(year: 2009, month: 4, day: 1)),
          successors: [known(LACode("330")), known(LACode("331"))])
      ],
      regions: [
        Region(code: known(ONSCode("E12000001")), name: "North East"),
        Region(code: known(ONSCode("E12000005")), name: "West Midlands"),
      ]))

  private static func authority(
    _ ons: String, _ code: String, _ name: String, _ region: String, _ longitude: Double,
    _ latitude: Double
  ) -> LocalAuthority {
    LocalAuthority(
      onsCode: known(ONSCode(ons)), code: known(LACode(code)), name: name, giasName: name,
      regionCode: known(ONSCode(region)), devolvedAreaCode: nil,
      boundaryCode: known(ONSCode(ons == "E08000026" ? "E08000099" : ons)),
      operationalFrom: known(CalendarDate(year: 2009, month: 1, day: 1)), longitude: longitude,
      latitude: latitude, easting: 400_000, northing: 300_000)
  }

  static let trusts = [
    Trust(
      uid: known(GroupUID(2000)), groupID: "TR00001", name: "BIG TRUST", kind: .multiAcademyTrust,
      status: .open, record: 1),
    Trust(
      uid: known(GroupUID(2001)), groupID: "TR00002", name: "LONE TRUST", kind: .singleAcademyTrust,
      status: .open, record: 2),
    Trust(
      uid: known(GroupUID(3000)), name: "A Federation", kind: .federation, status: .open, record: 3),
  ]

  static let memberships = [
    TrustMembership(
      urn: known(URN(100_001)), groupUID: known(GroupUID(2000)), joined: nil, basis: .both),
    TrustMembership(
      urn: known(URN(100_002)), groupUID: known(GroupUID(3000)), joined: nil, basis: .groupLinks),
    TrustMembership(
      urn: known(URN(999_999)), groupUID: known(GroupUID(3000)), joined: nil, basis: .groupLinks),
  ]

  static let schools = [
    school(100_001, "Alder Academy", "805", type: "34", phase: .primary, pupils: 100, trust: 2000),
    school(100_002, "Birch Primary", "805", type: "01", phase: .primary, pupils: 300),
    school(
      100_003, "Cedar Academy", "330", type: "34", phase: .secondary, pupils: 900, trust: 2000),
    school(
      100_004, "Damson Academy", "330", type: "28", phase: .secondary, pupils: nil,
      trust: 2001),
    school(100_005, "Elm School", "330", type: "11", phase: .notApplicable, pupils: 50),
    school(
      100_006, "Fir, \"The\" School", "330", type: "01", phase: .primary, pupils: 200,
      status: .closed),
    school(100_007, "Gorse Special", "330", type: "07", phase: .notApplicable, pupils: 80),
    school(
      100_008, "Hazel Primary", "330", type: "01", phase: .primary, pupils: 200,
      status: .proposedToOpen),
  ]

  static func school(
    _ urn: Int, _ name: String, _ code: String, type: String, phase: Phase, pupils: Int?,
    trust: Int? = nil, status: SchoolStatus = .open
  ) -> School {
    let la = known(LACode(code))
    return School(
      urn: known(URN(urn)), name: name, laestab: LAEstab(authority: la, number: 2000 + urn % 1000),
      giasLACode: la, giasLAName: authorities.authority(code: la)?.giasName ?? "Elsewhere",
      area: authorities.area(code: la, giasName: ""), type: EstablishmentType.coded(type),
      typeName: EstablishmentType.coded(type)?.name ?? "", status: status, phase: phase,
      pupilCount: pupils, trustUID: trust.flatMap { GroupUID($0) }, easting: 450_000,
      northing: 300_000, record: urn - 100_000)
  }

  static let links = [
    Link(
      mention: Mention(
        source: "establishments", kind: "local_authority", text: "Hartlepool",
        context: [.init("code", "805")], count: 3),
      verdict: .one, targets: ["E06000001"], probability: 1, method: .code, evidence: ["code 805"]),
    Link(
      mention: Mention(
        source: "establishments", kind: "local_authority", text: "Birmingham or Coventry",
        count: 6),
      verdict: .ambiguous, targets: ["E08000025", "E08000026"], probability: 0.5, margin: 0,
      method: .alias, evidence: ["two names"]),
  ]

  static let boundaries: BoundaryCollection = {
    func square(_ code: String, _ longitude: Double, _ latitude: Double) -> BoundaryArea {
      let corners = [(0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1)]
      return BoundaryArea(
        code: code,
        polygons: [
          BoundaryPolygon(
            outer: corners.map {
              Coordinate(longitude: longitude + $0.0, latitude: latitude + $0.1)
            })
        ])
    }
    return BoundaryCollection(areas: [
      square("E06000001", -1.3, 54.6), square("E08000025", -1.9, 52.4),
      square("E08000099", -1.6, 52.4), square("W06000001", -4.0, 52.0),
    ])
  }()
}

/// A value that a fixture knows to be there.
func known<Value>(_ value: Value?, line: Int = #line) -> Value {
  guard let value else { preconditionFailure("the fixture of line \(line) is no value") }
  return value
}
