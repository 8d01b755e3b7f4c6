/// Where GIAS files an establishment: under an authority of England, or elsewhere.
///
/// Only establishments under one of today's authorities are counted in an area; the others are kept
/// and marked.
public enum SchoolArea: Hashable, Sendable {
  /// Under an authority of today, by its ONS code.
  case englishLA(ONSCode)
  /// Under an authority that a reorganisation replaced (`Pre-LGR 2023 Cumbria`).
  case historicLA(HistoricLAID)
  /// Under an authority of Wales.
  case wales
  /// On the Channel Islands, the Isle of Man or another `Offshore Establishments` list.
  case offshore
  /// On an `Overseas Establishments` list that is not the Services'.
  case overseas
  /// Service children's education abroad.
  case service
  /// `Does not apply`: no authority, as with British schools overseas.
  case none
  /// A code that no reference table knows.
  case unknown

  /// The word for it in published tables.
  public var word: String {
    switch self {
    case .englishLA: "english_la"
    case .historicLA: "historic_la"
    case .wales: "wales"
    case .offshore: "offshore"
    case .overseas: "overseas"
    case .service: "service_children"
    case .none: "none"
    case .unknown: "unknown"
    }
  }

  /// Every word, for the vocabulary of published tables.
  public static let words = [
    "english_la", "historic_la", "wales", "offshore", "overseas", "service_children", "none",
    "unknown",
  ]

  /// Today's authority, where there is one.
  public var authority: ONSCode? {
    guard case .englishLA(let code) = self else { return nil }
    return code
  }
}
