public import Education

extension SampleAuthorities {
  /// Takes the authorities of a register of reference facts.
  public init(_ register: AuthorityRegister) {
    let year = register.districts.map(\.lastYear).max()
    var districts: [String: [String]] = [:]
    for district in register.districts where district.lastYear == year {
      districts["\(district.authorityCode)", default: []].append(district.name)
    }
    self.init(
      current: register.authorities.map { authority in
        let code = "\(authority.code)"
        let parts = districts[code] ?? []
        return Current(
          code: code, onsCode: "\(authority.onsCode)",
          boundaryCode: "\(authority.boundaryCode)", name: authority.name,
          giasName: authority.giasName, regionCode: "\(authority.regionCode)",
          longitude: authority.longitude, latitude: authority.latitude,
          districts: parts.count > 1 ? parts : [])
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
