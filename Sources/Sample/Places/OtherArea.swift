/// A heading of GIAS that is no English local authority: Wales, offshore, overseas.
struct OtherArea: Sendable {
  /// The three-digit code.
  let code: String
  /// The name as GIAS writes it.
  let name: String
  /// What lies under it.
  let kind: Kind
  /// Its share among those of its kind.
  let weight: Int

  /// The kinds of heading.
  enum Kind: Hashable, Sendable {
    case overseas, offshore, service
  }

  /// All of them, by code. (British schools overseas stand under `000`.)
  static let all = [
    OtherArea(code: "000", name: "Does not apply", kind: .overseas, weight: 1),
    OtherArea(code: "701", name: "Scotland Offshore Establishments", kind: .offshore, weight: 1),
    OtherArea(code: "702", name: "BFPO Overseas Establishments", kind: .service, weight: 6),
    OtherArea(code: "704", name: "Fieldwork Overseas Establishments", kind: .service, weight: 2),
    OtherArea(code: "705", name: "Isle of Man Offshore Establishments", kind: .offshore, weight: 5),
    OtherArea(code: "706", name: "Guernsey Offshore Establishments", kind: .offshore, weight: 4),
    OtherArea(code: "707", name: "Jersey Offshore Establishments", kind: .offshore, weight: 5),
    OtherArea(code: "708", name: "Gibraltar Overseas Establishments", kind: .offshore, weight: 2),
  ]
}
