import Tabular

/// What changed between two releases, in the words of the domain.
public struct DomainChange: Hashable, Sendable {
  /// A kind of change, in the order in which they are told.
  public enum Kind: String, CaseIterable, Sendable {
    /// A school that the register did not hold, and that is open.
    case opened
    /// A school that the register did not hold, and that is proposed.
    case proposed
    /// A school that the register did not hold, and that is closed, or of no known status.
    case recorded
    /// A proposed school that is now open.
    case openedFromProposed = "opened_from_proposed"
    /// A closed school that is open again.
    case reopened
    /// A school that closed and has a successor.
    case closedWithSuccessor = "closed_with_successor"
    /// A school that closed and has none.
    case closedWithoutSuccessor = "closed_without_successor"
    /// An open school that is now proposed to close.
    case closureProposed = "closure_proposed"
    /// A school that was proposed to close and stays open.
    case closureWithdrawn = "closure_withdrawn"
    /// A school whose status is not known any more.
    case statusLost = "status_lost"
    /// A school under another name.
    case renamed
    /// A school under another authority.
    case movedLA = "moved_la"
    /// A school whose authority was reorganised.
    case laReorganised = "la_reorganised"
    /// A school of another type.
    case typeChanged = "type_changed"
    /// A school that joined a trust.
    case joinedTrust = "joined_trust"
    /// A school that went from one trust to another.
    case movedTrust = "moved_trust"
    /// A school that is in no trust any more.
    case leftTrust = "left_trust"
    /// A school that the register no longer holds.
    case gone
    /// A trust that the register did not hold.
    case trustAdded = "trust_added"
    /// A trust that closed.
    case trustClosed = "trust_closed"
    /// A trust under another name.
    case trustRenamed = "trust_renamed"
    /// A trust that the register no longer holds.
    case trustGone = "trust_gone"
    /// An authority that is new, or has a new code.
    case laAdded = "la_added"
    /// An authority that is no more, or has a new code.
    case laGone = "la_gone"
    /// An authority under another name.
    case laRenamed = "la_renamed"
    /// An authority whose schools the register now files under declared successors.
    case laRecoded = "la_recoded"
    /// A partnership, or another collaboration, that the register did not hold.
    case partnershipAdded = "partnership_added"
    /// A partnership of which the register says something else: any field of it, or where it works.
    case partnershipChanged = "partnership_changed"
    /// A partnership that the register no longer holds.
    case partnershipGone = "partnership_gone"

    /// What kind of thing changed.
    public var entity: String {
      switch self {
      case .trustAdded, .trustClosed, .trustRenamed, .trustGone: "trust"
      case .laAdded, .laGone, .laRenamed, .laRecoded: "local_authority"
      case .partnershipAdded, .partnershipChanged, .partnershipGone: "partnership"
      default: "school"
      }
    }
  }

  /// One change of one thing.
  public struct Row: Hashable, Sendable {
    /// What happened.
    public let kind: Kind
    /// The URN, trust UID, ONS code or id of a partnership; the three digits that an authority had
    /// before it was recoded.
    public let id: String
    /// The name, the newer where there are two.
    public let name: String
    /// The ONS code of the authority that it lies under, the newer where there are two.
    public let newLACode: String
    /// What it was before; empty where it was not there.
    public let before: String
    /// What it is now; empty where it is not there.
    public let after: String
  }

  /// The id of the release before.
  public let predecessor: String
  /// Every change, by kind and then by id.
  public let rows: [Row]
  /// How many changes there are of each kind.
  public let counts: [Kind: Int]
  /// How many authorities have a figure that changed.
  public let changedAuthorities: Int

  init(predecessor: String, rows: [Row], changedAuthorities: Int = 0) {
    self.predecessor = predecessor
    self.changedAuthorities = changedAuthorities
    let order = Dictionary(
      Kind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.rows = rows.sorted {
      let places = (order[$0.kind] ?? 0, order[$1.kind] ?? 0)
      if places.0 != places.1 { return places.0 < places.1 }
      return ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id)
    }
    counts = Dictionary(rows.map { ($0.kind, 1) }, uniquingKeysWith: +)
  }

  /// How many changes of a kind there are.
  public func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }

  /// Whether nothing changed.
  public var isEmpty: Bool { rows.isEmpty }
}
