import Geography
import Tabular

/// Writes the map in the shape of the ONS download: EPSG:4326, rings clockwise, one line.
///
/// The published file holds fifteen digits; six are a tenth of a metre, and are enough here.
enum BoundaryFile {
  /// The file's name, that of the ONS file whose place it takes.
  static let name = "Counties_and_Unitary_Authorities_December_2024_Boundaries_UK_BUC.geojson"

  /// The whole file.
  static func bytes(_ map: SampleMap) -> [UInt8] {
    var out: [UInt8] = []
    out.append(
      ascii: #"{"type":"FeatureCollection","crs":{"type":"name","properties":"#)
    out.append(ascii: #"{"name":"EPSG:4326"}},"#)
    out.append(ascii: #""features":["#)
    for (index, area) in map.areas.enumerated() {
      if index > 0 { out.append(ascii: ",") }
      append(area, number: index + 1, to: &out)
    }
    out.append(ascii: "]}")
    return out
  }

  private static func append(_ area: SampleMap.Area, number: Int, to out: inout [UInt8]) {
    out.append(ascii: #"{"type":"Feature","id":\#(number),"#)
    out.append(ascii: #""geometry":{"type":"Polygon","coordinates":[["#)
    for point in area.ring + area.ring.prefix(1) {
      if out.last != UInt8(ascii: "[") { out.append(ascii: ",") }
      let place = coordinate(point)
      out.append(ascii: "[")
      append(place.longitude, places: 6, to: &out)
      out.append(ascii: ",")
      append(place.latitude, places: 6, to: &out)
      out.append(ascii: "]")
    }
    let middle = coordinate(area.middle)
    out.append(ascii: #"]]},"properties":{"FID":\#(number),"CTYUA24CD":"\#(area.code)","#)
    out.append(ascii: #""CTYUA24NM":"\#(area.name)","CTYUA24NMW":"\#(area.welshName)","#)
    out.append(ascii: #""BNG_E":\#(area.middle.east),"BNG_N":\#(area.middle.north),"LONG":"#)
    append(middle.longitude, places: 5, to: &out)
    out.append(ascii: #","LAT":"#)
    append(middle.latitude, places: 5, to: &out)
    out.append(ascii: #","GlobalID":"\#(identifier(number))"}}"#)
  }

  private static func coordinate(_ point: MapPoint) -> Coordinate {
    GridPoint(easting: Double(point.east), northing: Double(point.north)).wgs84
  }

  /// A fixed-point number.
  private static func append(_ value: Double, places: Int, to out: inout [UInt8]) {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    if value < 0, scaled > 0 { out.append(ascii: "-") }
    out.append(number: scaled / scale)
    out.append(ascii: ".")
    out.append(number: scaled % scale, width: places)
  }

  /// An identifier in the published form that names nothing.
  private static func identifier(_ number: Int) -> String {
    var tail: [UInt8] = []
    tail.append(number: number, width: 12)
    return "00000000-0000-4000-8000-" + String(decoding: tail, as: UTF8.self)
  }
}
