/// How a school is called: which form of name, and what fills it.
struct SchoolName: Sendable {
  /// Which list of forms.
  var list: Int
  /// Which form of the list.
  var form: Int
  /// How the faith is written.
  var faithForm: Int
  /// The number of the village among all of the sample's.
  var village: Int
  /// A second village, for names of two.
  var otherVillage: Int
  /// A saint, by number.
  var saint: Int
  /// Another saint.
  var otherSaint: Int
  /// Bits that name a road.
  var road: UInt64
  /// Whether its apostrophes are curly.
  var isCurly: Bool
}

/// Writes names.
struct Namer: Sendable {
  /// The sample's seed.
  let seed: UInt64

  /// Saints that no calendar has.
  static let saints: Words = [
    "Ambrel", "Arvenna", "Berrick", "Corvane", "Cuthrel", "Dorvena", "Edlith", "Elwena", "Ferrith",
    "Gwendred", "Hildrun", "Isarn", "Jorvald", "Kenrun", "Leofran", "Merwith", "Nectarel", "Osrune",
    "Perrane", "Quenild", "Rumwyn", "Sidrell", "Tervane", "Ulfreth", "Wystrel", "Ysolda",
    "Thérelle", "Aldéric",
  ]

  /// Saints common in names; the two with an accent are rare.
  static let commonSaints = 26

  /// Appends the name in windows-1252.
  func append(_ name: SchoolName, to out: inout [UInt8]) {
    let start = out.count
    for part in NameForms.all[name.list][name.form] {
      switch part {
      case .text(let index): out.append(contentsOf: NameForms.texts[index])
      case .village: PlaceNames.append(village: name.village, seed: seed, to: &out)
      case .otherVillage: PlaceNames.append(village: name.otherVillage, seed: seed, to: &out)
      case .saint: out.append(contentsOf: Self.saints[name.saint])
      case .otherSaint: out.append(contentsOf: Self.saints[name.otherSaint])
      case .faith: out.append(contentsOf: NameForms.faiths[name.faithForm])
      case .road: PlaceNames.append(road: name.road, to: &out)
      }
    }
    guard name.isCurly else { return }
    for index in start..<out.count where out[index] == 0x27 { out[index] = 0x92 }
  }
}
