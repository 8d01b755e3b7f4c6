/// What a school of the first generation, or a newly founded one, keeps through all its changes:
/// where it stands, what it is called after and whom it teaches.
struct Site: Sendable {
  /// Bits of its own for everything else that is drawn about it.
  let seed: UInt64
  /// The area on whose land it stands.
  let area: Int
  /// The number of its village within that area.
  let village: Int
  /// The type at first.
  let type: SchoolType.Index
  /// Whom it teaches.
  let stage: Stage
  /// The faith in its name.
  let faith: Faith
  /// Its number within its kind, from which the establishment number is made.
  let number: Int
}
