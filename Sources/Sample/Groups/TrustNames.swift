/// Numbers and names of groups of schools.
///
/// Names are built from invented stems. Those of academy trusts are in capitals, as the register
/// takes them from Companies House; those of foundation trusts, federations and sponsors are not.
struct TrustNames: Sendable {
  private let country: Country
  /// The first UID of single-academy trusts, after those of all other kinds.
  let firstSingle: Int
  /// The first UID of multi-academy trusts.
  let firstMulti: Int
  /// The first UID of sponsors, one for each multi-academy trust that sponsors.
  let firstSponsor: Int
  /// The first UID of foundation trusts.
  let firstFoundation: Int
  /// The first UID of federations.
  static let firstFederation = 200_001

  /// Numbers the groups of a country from 200001 on, where no real group has its number.
  init(_ country: Country) {
    self.country = country
    firstFoundation = Self.firstFederation + country.localGroups
    firstMulti = firstFoundation + country.localGroups
    firstSponsor = firstMulti + country.multiTrusts
    firstSingle = firstSponsor + country.multiTrusts
  }

  /// The UID of a group.
  func uid(_ group: Membership.Group) -> Int {
    switch group {
    case .multi(let number): firstMulti + number
    case .single(let urn): firstSingle + urn - 500_000
    case .foundation(let number): firstFoundation + number
    }
  }

  /// The number in a trust's `TR` identifier; nil for groups that have none.
  func trustNumber(_ group: Membership.Group) -> Int? {
    switch group {
    case .multi(let number): 50_000 + number
    case .single(let urn): 50_000 + country.multiTrusts + urn - 500_000
    case .foundation: nil
    }
  }

  /// Appends the name of a group; that of a single-academy trust is its school's.
  func append(_ group: Membership.Group, row: Establishment?, to out: inout [UInt8]) {
    let start = out.count
    switch group {
    case .multi(let number):
      let seed = SplitMix64.seed(country.seed, .trust, number)
      append(Self.multiForms, seed, number: number, to: &out)
      Self.capitalise(&out, from: start)
    case .single(let urn):
      if let row { Namer(seed: country.seed).append(row.name, to: &out) }
      if SplitMix64.seed(country.seed, .group, urn) % 10 < 4 { out.append(ascii: " Trust") }
      Self.capitalise(&out, from: start)
    case .foundation(let number):
      append(
        Self.foundationForms, SplitMix64.seed(country.seed, .group, number),
        number: number + 40_000, to: &out)
    }
  }

  /// Appends the name of the sponsor that stands behind a multi-academy trust.
  func append(sponsor number: Int, to out: inout [UInt8]) {
    let seed = SplitMix64.seed(country.seed, .trust, number)
    append(Self.sponsorForms, seed, number: number, to: &out)
  }

  /// Appends the name of a federation.
  func append(federation number: Int, to out: inout [UInt8]) {
    let seed = SplitMix64.seed(country.seed, .group, number) &+ 5
    append(Self.federationForms, seed, number: number + 20_000, to: &out)
  }

  private func append(_ forms: Forms, _ seed: UInt64, number: Int, to out: inout [UInt8]) {
    let form = Int(seed % UInt64(forms.before.count))
    out.append(contentsOf: forms.before[form])
    if forms.isSaintly(form) {
      out.append(contentsOf: Namer.saints[Int(seed >> 20 % UInt64(Namer.commonSaints))])
    } else {
      PlaceNames.append(
        stem: PlaceNames.mixed(number & 0xFFFF, country.seed &+ 77), to: &out)
      if seed >> 30 % 300 == 0 { out.append(0xE9) }
    }
    out.append(contentsOf: forms.after[form])
  }

  /// Turns letters into capitals, accents included.
  static func capitalise(_ out: inout [UInt8], from start: Int) {
    for index in start..<out.count {
      let byte = out[index]
      if (0x61...0x7A).contains(byte) || (byte >= 0xE0 && byte != 0xF7 && byte != 0xFF) {
        out[index] = byte & 0xDF
      }
    }
  }

  /// What stands before and after the stem.
  private struct Forms: Sendable {
    let before: Words
    let after: Words
    let saintly: Set<Int>

    init(_ forms: [(String, String)], saintly: Set<Int> = []) {
      before = Words(forms.map(\.0))
      after = Words(forms.map(\.1))
      self.saintly = saintly
    }

    func isSaintly(_ form: Int) -> Bool { saintly.contains(form) }
  }

  private static let multiForms = Forms(
    [
      ("", " Learning Trust"), ("", " Multi Academy Trust"), ("The ", " Schools Partnership"),
      ("", " Academies Trust"), ("The ", " Education Trust"), ("", " Multi-Academy Trust Limited"),
      ("St. ", " Catholic Multi Academy Company"), ("", " Academy Trust"),
      ("The Diocese of ", " Academies Trust"), ("", " Partnership Trust"),
      ("St ", " Church of England Multi Academy Trust"), ("", " Schools Trust Ltd"),
      ("The ", " Co-operative Academies Trust"), ("", " Federation of Academies"),
    ], saintly: [6, 10])

  private static let sponsorForms = Forms(
    [
      ("", " Learning Trust"), ("", " Multi Academy Trust"), ("The ", " Schools Partnership"),
      ("", " Academies Trust"), ("The ", " Education Trust"), ("", " Multi-Academy Trust"),
      ("St ", " Catholic Multi Academy Company"), ("", " Academy Trust"),
      ("The Diocese of ", " Academies Trust"), ("", " Partnership Trust"),
      ("St ", " C of E Multi Academy Trust"), ("", " Schools Trust"),
      ("The ", " Co-operative Academies Trust"), ("", " Federation of Academies"),
    ], saintly: [6, 10])

  private static let foundationForms = Forms([
    ("", " Learning Trust"), ("The ", " Co-operative Learning trust"), ("", " Education Trust"),
    ("The ", " Schools Co-Operative Trust"), ("", " Community Trust"),
  ])

  private static let federationForms = Forms([
    ("The ", " Federation"), ("", " Schools Federation"), ("The Federation of ", " Schools"),
    ("The ", " Church Schools’ Federation"), ("Federated Governing Body of ", " Schools"),
  ])
}
