/// Kinds of school with their shares, from which one is drawn.
struct Mix: Sendable {
  /// One kind.
  struct Kind: Sendable {
    /// The type.
    let type: SchoolType.Index
    /// What it is called for.
    let stage: Stage
    /// Thousandths with a Church of England name.
    let churchOfEngland: Int
    /// Thousandths with a Catholic name.
    let catholic: Int
  }

  private let kinds: [Kind]
  private let limits: [Int]

  private init(
    _ rows: [(weight: Int, code: String, stage: Stage, churchOfEngland: Int, catholic: Int)]
  ) {
    kinds = rows.map { row in
      Kind(
        type: SchoolType.index(row.code), stage: row.stage, churchOfEngland: row.churchOfEngland,
        catholic: row.catholic)
    }
    var sum = 0
    limits = rows.map { row in
      sum += row.weight
      return sum
    }
  }

  /// Draws a kind.
  func kind(_ random: inout SplitMix64) -> Kind {
    let place = random.below(limits[limits.count - 1])
    var index = 0
    while limits[index] <= place { index += 1 }
    return kinds[index]
  }

  /// Maintained schools that became academies. (Weights are near the real register's shares.)
  static let converted = Mix([
    (360, "01", .primary, 0, 0), (30, "01", .infant, 0, 0), (30, "01", .junior, 0, 0),
    (150, "03", .primary, 980, 0), (130, "02", .primary, 420, 570), (60, "05", .primary, 40, 0),
    (80, "01", .secondary, 0, 0), (100, "05", .secondary, 0, 0), (30, "02", .secondary, 380, 560),
    (8, "01", .middle, 0, 0), (4, "05", .allThrough, 0, 0), (35, "07", .special, 0, 0),
    (10, "14", .referral, 0, 0),
  ])

  /// One of an infant and a junior school that became one; the other is its counterpart.
  static let amalgamated = Mix([
    (800, "01", .infant, 0, 0), (100, "03", .infant, 1000, 0), (100, "02", .infant, 300, 700),
  ])

  /// Schools that closed and have no successor.
  static let ended = Mix([
    (340, "01", .primary, 0, 0), (60, "01", .infant, 0, 0), (60, "01", .junior, 0, 0),
    (30, "01", .first, 0, 0), (40, "01", .middle, 0, 0), (110, "01", .secondary, 0, 0),
    (70, "02", .primary, 450, 540), (60, "03", .primary, 980, 0), (25, "02", .secondary, 300, 650),
    (20, "05", .secondary, 0, 0), (85, "11", .independent, 40, 40),
    (35, "10", .independentSpecial, 0, 0), (40, "07", .special, 0, 0), (40, "14", .referral, 0, 0),
    (18, "15", .nursery, 0, 0), (14, "18", .college, 0, 0), (8, "27", .secure, 0, 0),
    (3, "24", .secure, 0, 0), (3, "31", .sixthForm, 0, 0), (1, "06", .technical, 0, 0),
  ])

  /// Schools of the first generation that are open.
  static let standing = Mix([
    (330, "01", .primary, 0, 0), (18, "01", .first, 0, 0), (20, "01", .secondary, 0, 0),
    (2, "01", .middle, 0, 0), (170, "02", .primary, 480, 510), (14, "02", .secondary, 350, 620),
    (118, "03", .primary, 985, 0), (2, "03", .middle, 1000, 0), (38, "05", .primary, 40, 0),
    (10, "05", .secondary, 0, 0), (36, "07", .special, 0, 0), (6, "12", .special, 0, 0),
    (4, "08", .independentSpecial, 60, 40), (29, "15", .nursery, 0, 0), (13, "14", .referral, 0, 0),
    (120, "11", .independent, 40, 40), (34, "10", .independentSpecial, 0, 0),
    (17, "18", .college, 0, 0), (9, "29", .university, 0, 0), (6, "27", .secure, 0, 0),
    (1, "24", .secure, 0, 0), (1, "31", .sixthForm, 0, 0), (1, "06", .technical, 0, 0),
    (1, "49", .independent, 0, 0),
  ])

  /// New schools of the second generation.
  static let founded = Mix([
    (140, "35", .freePrimary, 60, 0), (110, "35", .freeSecondary, 40, 20),
    (30, "35", .allThrough, 0, 0), (60, "36", .freeSpecial, 0, 0), (35, "38", .referral, 0, 0),
    (35, "40", .technical, 0, 0), (18, "41", .studio, 0, 0), (20, "39", .sixthForm, 0, 0),
    (40, "28", .primary, 200, 0), (210, "11", .independent, 10, 10),
    (220, "10", .independentSpecial, 0, 0), (60, "32", .college, 0, 0), (20, "01", .primary, 0, 0),
    (8, "14", .referral, 0, 0),
  ])

  /// What each heading outside England holds.
  static func outside(_ kind: Area.Kind) -> Mix {
    switch kind {
    case .wales: wales
    case .offshore: offshore
    case .service: service
    case .current, .historic, .overseas: overseas
    }
  }

  private static let wales = Mix([(1, "30", .welsh, 60, 40)])
  private static let offshore = Mix([(1, "25", .offshore, 20, 40)])
  private static let service = Mix([(1, "26", .service, 0, 0)])
  private static let overseas = Mix([(1, "37", .overseas, 0, 0)])
}
