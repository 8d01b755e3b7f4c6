public import Tabular

extension GIAS {
  /// The links between establishments: which came before which, and a few of other kinds.
  ///
  /// Published daily as `links_edubasealldataYYYYMMDD.csv` (comma-separated, windows-1252; the last
  /// line may lack its end). A row says what `LinkURN` is to `URN`. Most pairs stand twice, once
  /// from each side and often with dates a day apart; some stand once, and in a few both sides
  /// call the other their successor.
  public static let links = TableSchema(
    name: "links",
    columns: [
      ColumnSchema(
        "urn", from: ["URN"], .integer(minimum: 10_000, maximum: 9_999_999),
        isRequired: true, isNullable: false, label: "The establishment whose record holds the link"),
      ColumnSchema(
        "link_urn", from: ["LinkURN"], .integer(minimum: 10_000, maximum: 9_999_999),
        isRequired: true, isNullable: false, label: "The establishment it links to"),
      ColumnSchema(
        "link_name", from: ["LinkName"], label: "Name of the establishment it links to"),
      ColumnSchema(
        "link_type", from: ["LinkType"], .word(linkTypes), isRequired: true,
        label: "What the other is to this one"),
      ColumnSchema(
        "established", from: ["LinkEstablishedDate"], .date([.dayMonthYear, .iso]),
        nullWords: unknownDates, label: "Day of the link"),
    ],
    key: ["urn", "link_urn"])

  /// The words of the column `LinkType`.
  static let linkTypes = Vocabulary(
    name: "type of link",
    words: Dictionary(
      uniqueKeysWithValues: LinkType.allCases.map { ($0.rawValue, $0.rawValue) }))

  /// What one establishment's record calls another: the seventeen types seen in published files,
  /// and the eighteenth that GIAS has for children's centres.
  public enum LinkType: String, CaseIterable, Sendable {
    /// The other was there before.
    case predecessor = "Predecessor"
    /// The other was there before, and went into this one.
    case predecessorMerged = "Predecessor - merged"
    /// The other was there before, and was amalgamated with more.
    case predecessorAmalgamated = "Predecessor - amalgamated"
    /// The other was there before, and was split.
    case predecessorSplit = "Predecessor - Split School"
    /// The other came after.
    case successor = "Successor"
    /// The other came after and took this one in.
    case successorMerged = "Successor - merged"
    /// The other came after, out of this one and more.
    case successorAmalgamated = "Successor - amalgamated"
    /// The other came after, out of a part of this one.
    case successorSplit = "Successor - Split School"
    /// One went into the other; which, the record does not say.
    case resultOfAmalgamation = "Result of Amalgamation"
    /// One went into the other, whose age range changed.
    case mergedAgeRange = "Merged - change in age range"
    /// One went into the other, whose capacity grew.
    case mergedCapacity = "Merged - expansion of school capacity"
    /// One went into the other, whose capacity and age range changed.
    case mergedCapacityAndAgeRange =
      "Merged - expansion in school capacity and changer in age range"
    /// One closed and its pupils went to the other.
    case closure = "Closure"
    /// One grew, as the other closed.
    case expansion = "Expansion"
    /// The other is a sixth form centre of this one.
    case sixthFormCentre = "Sixth Form Centre Link"
    /// The other is a school of this sixth form centre.
    case sixthFormCentreSchool = "Sixth Form Centre School"
    /// The other is a children's centre of this one.
    case childrensCentre = "Children's Centre Link"
    /// Something else.
    case other = "Other"

    /// What the other establishment is to the one whose record holds the link.
    public var claim: LinkClaim {
      switch self {
      case .predecessor: .isPredecessor(.replaced)
      case .predecessorMerged: .isPredecessor(.merged)
      case .predecessorAmalgamated: .isPredecessor(.amalgamated)
      case .predecessorSplit: .isPredecessor(.split)
      case .successor: .isSuccessor(.replaced)
      case .successorMerged: .isSuccessor(.merged)
      case .successorAmalgamated: .isSuccessor(.amalgamated)
      case .successorSplit: .isSuccessor(.split)
      case .resultOfAmalgamation: .eitherWay(.amalgamated)
      case .mergedAgeRange, .mergedCapacity, .mergedCapacityAndAgeRange, .closure:
        .eitherWay(.merged)
      case .expansion, .sixthFormCentre, .sixthFormCentreSchool, .childrensCentre, .other:
        .noSuccession
      }
    }
  }

  /// What a type of link says about who took whose place.
  public enum LinkClaim: Hashable, Sendable {
    /// The other establishment was there before.
    case isPredecessor(Succession.Kind)
    /// The other establishment came after.
    case isSuccessor(Succession.Kind)
    /// One took the other's place, but the link does not say which.
    case eitherWay(Succession.Kind)
    /// Neither took the other's place.
    case noSuccession
  }
}
