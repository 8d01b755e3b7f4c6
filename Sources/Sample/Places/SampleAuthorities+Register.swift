public import Education

extension SampleAuthorities {
  /// Takes the authorities of a register of reference facts.
  public init(_ register: AuthorityRegister) {
    self.init(
      current: register.authorities.map { authority in
        Current(
          code: "\(authority.code)", onsCode: "\(authority.onsCode)",
          boundaryCode: "\(authority.boundaryCode)", name: authority.name,
          giasName: authority.giasName, regionCode: "\(authority.regionCode)",
          longitude: authority.longitude, latitude: authority.latitude)
      },
      historic: register.historic.map { authority in
        Historic(
          code: "\(authority.code)", giasName: authority.giasName, name: authority.name,
          replacedOn: "\(authority.replacedOn)", successors: authority.successors.map { "\($0)" })
      })
  }

  /// Reads the tables of England's reference facts in a folder.
  ///
  /// - Throws: What `AuthorityRegister` throws of a table that is missing or wrong.
  public init(tables directory: String) throws {
    self.init(try AuthorityRegister(directory: directory))
  }
}
