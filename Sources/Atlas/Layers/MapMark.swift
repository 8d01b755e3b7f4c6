/// How an authority is drawn: by a class of numbers, by a kind, or by why it has neither.
///
/// The raw value is the key by which style sheets, patterns, symbols and scripts know it.
enum MapMark: String, CaseIterable, Hashable, Sendable {
  /// Nothing, and it is known to be nothing.
  case none = "zero"
  /// The lowest of five classes.
  case class1 = "1"
  /// The second of five classes.
  case class2 = "2"
  /// The third of five classes.
  case class3 = "3"
  /// The fourth of five classes.
  case class4 = "4"
  /// The highest of five classes.
  case class5 = "5"
  /// Much less than before.
  case fall2 = "m2"
  /// Less than before.
  case fall1 = "m1"
  /// More than before.
  case rise1 = "p1"
  /// Much more than before.
  case rise2 = "p2"
  /// The first of seven kinds.
  case kind1 = "q1"
  /// The second of seven kinds.
  case kind2 = "q2"
  /// The third of seven kinds.
  case kind3 = "q3"
  /// The fourth of seven kinds.
  case kind4 = "q4"
  /// The fifth of seven kinds.
  case kind5 = "q5"
  /// The sixth of seven kinds.
  case kind6 = "q6"
  /// The seventh of seven kinds.
  case kind7 = "q7"
  /// There is something, and this is not stated of it.
  case notStated = "n"
  /// More than nothing, and rounds to nothing.
  case low
  /// Too uncertain to print.
  case unreliable = "u"
  /// Kept back so that nobody can be recognised.
  case suppressed = "c"
  /// There is nothing to measure.
  case notApplicable = "z"
  /// There may be some; nobody has looked, or it is not known.
  case notResearched = "x"

  /// The seven kinds.
  static let kinds: [MapMark] = [.kind1, .kind2, .kind3, .kind4, .kind5, .kind6, .kind7]

  /// The mark of a figure's symbol.
  init(_ symbol: Figure.Symbol) {
    switch symbol {
    case .notApplicable: self = .notApplicable
    case .notAvailable: self = .notResearched
    case .confidential: self = .suppressed
    case .low: self = .low
    case .unreliable: self = .unreliable
    }
  }

  /// The ground: ColorBrewer's YlGnBu for classes and PuOr for change, Okabe and Ito's for kinds.
  var ground: String {
    switch self {
    case .none, .notApplicable, .suppressed: "#fff"
    case .class1: "#ffffcc"
    case .class2: "#a1dab4"
    case .class3: "#41b6c4"
    case .class4: "#2c7fb8"
    case .class5: "#253494"
    case .fall2: "#e66101"
    case .fall1: "#fdb863"
    case .rise1: "#b2abd2"
    case .rise2: "#5e3c99"
    case .kind1: "#0072b2"
    case .kind2: "#56b4e9"
    case .kind3: "#e69f00"
    case .kind4: "#009e73"
    case .kind5: "#cc79a7"
    case .kind6: "#d55e00"
    case .kind7: "#f0e442"
    case .notStated: "#d3e3ee"
    case .low: "#ffffe8"
    case .unreliable: "#f4f0e6"
    case .notResearched: "#ececec"
    }
  }

  /// Whether letters on it are white.
  var isDark: Bool {
    [.class4, .class5, .rise2, .kind1, .kind4, .kind6].contains(self)
  }

  /// The edge to a neighbour: white, or grey where white would not stand out 3 : 1.
  var edge: String {
    guard let white = Colour("#fff"), let ground = Colour(ground) else { return "#fff" }
    return white.contrast(with: ground) < 3 ? "#4d565b" : "#fff"
  }
}
