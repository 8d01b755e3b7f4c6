/// Words around the name of an area that say what it is: `London Borough of`, `MBC`, `Council`.
///
/// They are taken off before the name is looked up, and then compared with what the name means.
struct AuthorityForm: Hashable, Sendable {
  /// Where the words stand.
  enum Place: Sendable {
    /// Before the name.
    case before
    /// After the name.
    case after
    /// Before or after it; behind it where an inversion lost its comma: `Bristol City of`.
    case either
  }

  /// What the words say of the area.
  enum Claim: Hashable, Sendable {
    /// Nothing that tells areas apart.
    case nothing
    /// It is of one of these kinds.
    case kinds(Set<AreaKind>)
    /// It is a city.
    case city
    /// It is a borough, which a city rarely calls itself.
    case borough
    /// It is a district, as every authority but a county may be called.
    case district
    /// It is a county, or stands for one.
    case county
    /// It is a county or a city: `CC`.
    case countyOrCity
    /// It is an authority of the past.
    case past
  }

  /// A name with the words, and what stays of it.
  struct Example: Hashable, Sendable {
    let name: String
    let rest: String

    init(_ name: String, _ rest: String) {
      self.name = name
      self.rest = rest
    }
  }

  /// The words, as `AreaWords` writes them.
  let words: String
  /// Where they stand.
  let place: Place
  /// What they say.
  let claim: Claim
  /// What they do to a name, which is also their test.
  let example: Example

  init(_ words: String, _ place: Place, _ claim: Claim, example: Example) {
    self.words = words
    self.place = place
    self.claim = claim
    self.example = example
  }
}
