/// A group of schools as the group files state it.
struct SchoolGroup: Sendable {
  /// What kind of group it is.
  enum Kind: Int, Sendable {
    case federation = 1
    case foundation = 2
    case sponsor = 5
    case multi = 6
    case single = 10

    /// GIAS's name.
    var name: String {
      switch self {
      case .federation: "Federation"
      case .foundation: "Trust"
      case .sponsor: "School sponsor"
      case .multi: "Multi-academy trust"
      case .single: "Single-academy trust"
      }
    }

    /// The letters before its number in the group ID; nil where such groups have none.
    var letters: String? {
      switch self {
      case .federation, .foundation: nil
      case .sponsor: "SP"
      case .multi, .single: "TR"
      }
    }
  }

  /// Its kind.
  let kind: Kind
  /// The group UID.
  let uid: Int
  /// The number in its group ID.
  let number: Int
  /// What its name is made from.
  let source: Source
  /// The area of its seat.
  let seat: Int
  /// The day it began: of incorporation for academy trusts, of opening for others.
  let began: Int
  /// The last day; nil where it is open.
  let closed: Int?

  /// What a group's name is made from.
  enum Source: Sendable {
    case federation(Int), foundation(Int), sponsor(Int), multi(Int), single(Establishment)
  }

  /// Whether it is a company, with a number at Companies House.
  var isCompany: Bool { kind == .multi || kind == .single }
}
