/// What a school is called for: the word in its name that says whom it teaches.
enum Stage: Int, CaseIterable, Sendable {
  case primary, infant, junior, first, middle, secondary, allThrough, nursery, special, referral
  case independent, independentSpecial, college, university, secure
  case freePrimary, freeSecondary, freeSpecial, technical, studio, sixthForm
  case welsh, overseas, offshore, service

  /// GIAS's code and name of the phase.
  var phase: Phase {
    switch self {
    case .primary, .infant, .junior, .first, .freePrimary: .primary
    case .middle: .middle
    case .secondary, .freeSecondary, .technical, .studio: .secondary
    case .allThrough: .allThrough
    case .nursery: .nursery
    case .college, .sixthForm: .post16
    case .special, .referral, .independent, .independentSpecial, .university, .secure,
      .freeSpecial, .welsh, .overseas, .offshore, .service:
      .none
    }
  }

  /// A phase of education in GIAS.
  enum Phase: Int, Sendable {
    case none = 0
    case nursery = 1
    case primary = 2
    case middle = 5
    case secondary = 4
    case post16 = 6
    case allThrough = 7

    /// GIAS's names, by code.
    static let names: Words = [
      "Not applicable", "Nursery", "Primary", "Middle deemed primary", "Secondary",
      "Middle deemed secondary", "16 plus", "All-through",
    ]
  }

  /// The least and the most pupils of nine schools in ten.
  var pupils: ClosedRange<Int> {
    switch self {
    case .primary, .freePrimary: 85...470
    case .infant, .first: 60...270
    case .junior: 120...380
    case .middle: 250...700
    case .secondary, .freeSecondary: 480...1600
    case .allThrough: 600...1900
    case .nursery: 45...150
    case .special, .freeSpecial: 50...210
    case .referral: 10...110
    case .independent: 60...620
    case .independentSpecial: 10...90
    case .technical: 180...640
    case .studio: 90...300
    case .sixthForm: 200...700
    case .college, .university, .secure, .welsh, .overseas, .offshore, .service: 0...0
    }
  }

  /// The first of the thousand establishment numbers that such schools have.
  func firstNumber(_ faith: Faith) -> Int {
    switch self {
    case .primary, .infant, .junior, .first, .freePrimary, .offshore, .service:
      faith == .none ? 2000 : 3000
    case .middle, .secondary, .allThrough, .freeSecondary, .technical, .studio, .sixthForm: 4000
    case .nursery: 1000
    case .referral: 1100
    case .special, .freeSpecial: 7000
    case .independent, .independentSpecial, .overseas: 6000
    case .college, .university, .secure: 8000
    case .welsh: 2000
    }
  }
}

/// The faith in a school's name.
enum Faith: Int, Sendable {
  case none, churchOfEngland, catholic
}
