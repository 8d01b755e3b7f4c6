/// Whether an establishment is at work, in the words of published tables.
public enum SchoolStatus: String, CaseIterable, Sendable {
  /// At work.
  case open
  /// At work, with a proposal to close it.
  case openProposedToClose = "open_proposed_to_close"
  /// No longer at work.
  case closed
  /// Not yet at work.
  case proposedToOpen = "proposed_to_open"

  /// Whether pupils attend: open, or open with a proposal to close.
  public var isOpen: Bool { self == .open || self == .openProposedToClose }
}
