/// A local authority district and where it lay in a span of years.
public struct District: Hashable, Sendable {
  /// The ONS code.
  public let code: ONSCode
  /// The name.
  public let name: String
  /// The three-digit code of the education authority that it lay in.
  public let authorityCode: LACode
  /// The ONS code of that authority in those years.
  public let authorityONSCode: ONSCode
  /// The region.
  public let regionCode: ONSCode
  /// The combined authority or other devolved area it belonged to, if any.
  public let devolvedAreaCode: ONSCode?
  /// The first year in which it stood so; 2017 is the first year on record.
  public let firstYear: Int
  /// The last year in which it stood so.
  public let lastYear: Int

  /// Creates a district.
  public init(
    code: ONSCode, name: String, authorityCode: LACode, authorityONSCode: ONSCode,
    regionCode: ONSCode, devolvedAreaCode: ONSCode? = nil, firstYear: Int, lastYear: Int
  ) {
    self.code = code
    self.name = name
    self.authorityCode = authorityCode
    self.authorityONSCode = authorityONSCode
    self.regionCode = regionCode
    self.devolvedAreaCode = devolvedAreaCode
    self.firstYear = firstYear
    self.lastYear = lastYear
  }
}
