public import Tabular

/// One of the 153 authorities in England that hold education duties today.
public struct LocalAuthority: Hashable, Sendable {
  /// Today's ONS code, `new_la_code` in published tables: the key.
  public let onsCode: ONSCode
  /// DfE's three-digit code, `old_la_code` in published tables.
  public let code: LACode
  /// The name exactly as ONS writes it: `Bristol, City of`.
  public let name: String
  /// The name as GIAS writes it: `Isles Of Scilly`.
  public let giasName: String
  /// The region it lies in.
  public let regionCode: ONSCode
  /// The combined authority or other devolved area it belongs to, if any.
  public let devolvedAreaCode: ONSCode?
  /// The code under which the December 2024 boundaries hold it.
  public let boundaryCode: ONSCode
  /// The first day of today's ONS code; ONS's codes begin on 2009-01-01 at the earliest.
  public let operationalFrom: CalendarDate
  /// Degrees east of Greenwich of a point in its middle.
  public let longitude: Double
  /// Degrees north of the equator of the same point.
  public let latitude: Double
  /// Metres east of the same point on the National Grid.
  public let easting: Int
  /// Metres north of the same point on the National Grid.
  public let northing: Int

  /// Creates an authority.
  public init(
    onsCode: ONSCode, code: LACode, name: String, giasName: String, regionCode: ONSCode,
    devolvedAreaCode: ONSCode?, boundaryCode: ONSCode, operationalFrom: CalendarDate,
    longitude: Double, latitude: Double, easting: Int, northing: Int
  ) {
    self.onsCode = onsCode
    self.code = code
    self.name = name
    self.giasName = giasName
    self.regionCode = regionCode
    self.devolvedAreaCode = devolvedAreaCode
    self.boundaryCode = boundaryCode
    self.operationalFrom = operationalFrom
    self.longitude = longitude
    self.latitude = latitude
    self.easting = easting
    self.northing = northing
  }
}
