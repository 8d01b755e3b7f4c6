/// A Teaching School Hub that does not exist, in real local authorities.
struct Hub: Sendable {
  /// What it is known by: `SYN-3-2` is the second of the third region.
  let code: String
  /// Its name, in windows-1252.
  let name: [UInt8]
  /// Its website, under a domain that nobody can have.
  let website: String
  /// The school that leads it.
  let lead: Establishment
  /// How the list writes that school's name, in windows-1252, and what was done to it.
  let leadName: (text: [UInt8], damage: Damage)
  /// The places that it covers.
  let places: [Place]

  /// A place that a hub covers: a local authority, or a district of one.
  struct Place: Sendable {
    /// The name as the list writes it, with the white space that it left around some.
    let text: String
    /// The three-digit code of the authority that it is or lies in.
    let authority: String
    /// The ONS code of that authority.
    let onsCode: String
    /// Whether it is a district, a part of that authority.
    let isDistrict: Bool
  }
}
