/// Names of places that do not exist.
///
/// A stem is a beginning that no English place name has, a link and a common ending: `Brazlenbury`,
/// `Quagnerthorpe`. None of the 65,536 stems, and none of the beginnings with an ending alone, is a
/// word of the real register of schools, so a name made of them reads as English and names nothing.
enum PlaceNames {
  private static let beginnings: Words = [
    "Brald", "Bralv", "Brenv", "Brezz", "Brux", "Clinz", "Clogn", "Clondr", "Crav", "Crern",
    "Crozz", "Dagn", "Delv", "Denz", "Dign", "Dold", "Dombr", "Dralz", "Drirv", "Drirz", "Drisp",
    "Flalz", "Flarv", "Flex", "Flirz", "Flisp", "Flonz", "Flulv", "Flundr", "Frern", "Frilz",
    "Gagn", "Ganz", "Glift", "Glundr", "Grandr", "Grilv", "Grisp", "Grorz", "Grulz", "Guzz",
    "Jarz", "Jurz", "Jux", "Kax", "Kerz", "Konz", "Lezl", "Lirv", "Lizl", "Lold", "Lusk", "Manv",
    "Megn", "Mex", "Nanz", "Niv", "Nizz", "Nunv", "Prandr", "Proft", "Prozz", "Quasp", "Quazl",
    "Quign", "Quilz", "Quirn", "Rask", "Remp", "Renv", "Rilz", "Rirv", "Rold", "Rurn", "Skesp",
    "Skign", "Skolv", "Slarn", "Snamp", "Snix", "Snizl", "Snuv", "Sperv", "Spift", "Spimbr",
    "Sponv", "Spozl", "Strasp", "Strembr", "Strenv", "Strern", "Strisp", "Strulz", "Strurz",
    "Struzz", "Tagn", "Tarz", "Threnz", "Thrulz", "Thrunv", "Thrurv", "Thruzl", "Tralz", "Tresk",
    "Trizl", "Trolz", "Trundr", "Tuft", "Tugn", "Twamp", "Vugn", "Wambr", "Wanz", "Wiv", "Wolz",
    "Wov", "Wump", "Yenv", "Yerz", "Yilz", "Yurn", "Yuv", "Zalz", "Zanv", "Zonz", "Zurn", "Zurv",
    "Zurz",
  ]

  private static let links: Words = [
    "on", "en", "er", "el", "a", "ing", "o", "ar", "is", "em", "al", "in", "ul", "and", "es", "ow",
  ]

  private static let endings: Words = [
    "bury", "ford", "thorpe", "ley", "ton", "ham", "wick", "stead", "combe", "mere", "dale",
    "worth", "field", "well", "bridge", "holt", "hurst", "cote", "den", "minster", "gate", "by",
    "stow", "wold", "marsh", "fell", "beck", "garth", "shaw", "croft", "hithe", "ness",
  ]

  /// Words before a stem; beyond 65,536 places stems come again with the next of them.
  private static let prefixes: Words = [
    "", "Great ", "Little ", "Upper ", "Nether ", "Old ", "New ", "North ", "South ", "East ",
    "West ",
  ]

  private static let ways: Words = [
    " Road", " Lane", " Street", " Avenue", " Way", " Close", " Drive", " Hill", " Crescent",
  ]

  private static let commonWays: Words = [
    "School Lane", "Church Road", "High Street", "Station Road", "Main Street", "The Green",
    "Church Lane", "Park Road",
  ]

  /// Appends the name of the village of that number among all of a sample's.
  ///
  /// The order of stems is mixed by the seed, so that no stem comes twice among 65,536 villages.
  /// One pair of villages in twenty share a stem as `Great` and `Little`, `North` and `South`.
  static func append(village: Int, seed: UInt64, to out: inout [UInt8]) {
    let pair = village & ~1
    let isPair = SplitMix64.seed(seed, .village, pair) % 20 == 0
    let number = isPair ? pair : village
    if isPair {
      let sides = SplitMix64.seed(seed, .village, pair + 1) % 3 == 0 ? 1 : 7
      out.append(contentsOf: prefixes[sides + (village & 1)])
    } else {
      out.append(contentsOf: prefixes[number >> 16 % prefixes.count])
    }
    append(stem: mixed(number & 0xFFFF, seed), to: &out)
  }

  /// Appends a stem.
  static func append(stem: Int, to out: inout [UInt8]) {
    out.append(contentsOf: beginnings[stem >> 9 & 127])
    out.append(contentsOf: links[stem >> 5 & 15])
    out.append(contentsOf: endings[stem & 31])
  }

  /// Appends the name of a road.
  static func append(road: UInt64, to out: inout [UInt8]) {
    guard road >> 40 % 4 > 0 else {
      out.append(contentsOf: commonWays[Int(road >> 16 & 7)])
      return
    }
    append(stem: Int(road & 0xFFFF), to: &out)
    out.append(contentsOf: ways[Int((road >> 16 & 0xFFFF) % 9)])
  }

  /// A one-to-one mixing of 16 bits: multiplying by an odd number and folding the upper half down
  /// can both be undone.
  static func mixed(_ number: Int, _ seed: UInt64) -> Int {
    let keys = SplitMix64.seed(seed, .stem)
    var bits = UInt16(truncatingIfNeeded: number) &+ UInt16(truncatingIfNeeded: keys)
    for round in 1...3 {
      bits &*= UInt16(truncatingIfNeeded: keys >> (UInt64(round) * 16)) | 1
      bits ^= bits >> 7
    }
    return Int(bits)
  }
}
