import Tabular

@testable import Atlas

/// A release of three invented authorities and two indicators, whose names try to break the page.
enum SmallRelease {
  /// A name that is a tag, and one that would end an attribute or a script.
  static let names = ["<script>alert(1)</script>", "Quote\"s & 'Co", "Plain </title>shire"]

  /// Writes the release into a new folder below the temporary one, and names the folder.
  static func write(
    _ name: String, synthetic: Bool = false, boundaries: Bool = true,
    cells: [[String]] = [["10", "50.0"], ["0", "z"], ["1234", "x"]]
  ) throws -> String {
    let folder = "\(temporaryFolder)/\(name)"
    try Files.makeDirectories(folder)
    func put(_ file: String, _ text: String) throws {
      try Files.write(Array(text.utf8), to: folder + "/" + file)
    }
    try put(
      "la_profile.meta.csv",
      """
      col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
      school_count,Indicator,Schools,Schools,,0,,
      odd_percent,Indicator,Share of <odd> things,Odd,%,1,,

      """)
    var profile = DelimitedWriter(header: [
      "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
      "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "school_count",
      "odd_percent",
    ])
    let country = ["2024", "Reporting year"]
    let england = ["E92000001", "England"]
    try profile.append(
      record: country + ["National"] + england + ["", "", "", "", "", "1244", "25.0"])
    try profile.append(
      record: country + ["Regional"] + england + ["E12000001", "North", "", "", "", "10", "50.0"])
    try profile.append(
      record: country + ["Regional"] + england + ["E12000002", "South", "", "", "", "1234", "low"])
    for (index, name) in names.enumerated() {
      let region = index == 0 ? ["E12000001", "North"] : ["E12000002", "South"]
      try profile.append(
        record: country + ["Local authority"] + england + region
          + ["80\(index)", "E0600000\(index)", name] + cells[index])
    }
    try Files.write(try profile.finish(), to: folder + "/la_profile.csv")
    try put(
      "indicators.csv",
      """
      name,label,definition,unit,dp,denominator,source,caveats
      school_count,Schools,Open schools.,,0,,The register,Not <b>all</b> of them.

      """)
    try put(
      "datapackage.json",
      """
      {"title": "A small <i>release</i>", "description": "For tests.", "id": "2024-01-01-0123456789ab",
      "as_at": "2024-01-01", "synthetic": \(synthetic),
      "licenses": [{"name": "OGL-UK-3.0", "title": "Open Government Licence v3.0"}],
      "sources": [{"title": "The register", "path": "javascript:alert(1)", "version": "2024-01-01",
      "licence": "OGL-UK-3.0", "attribution": "Somebody"}]}
      """)
    guard boundaries else { return folder }
    let squares = (0..<3).map { index in
      let west = -1.0 + Double(index) / 2
      let ring =
        "[[\(west),52],[\(west + 0.5),52],[\(west + 0.5),52.3],[\(west),52.3],[\(west),52]]"
      return "{\"type\":\"Feature\",\"id\":\"E0600000\(index)\",\"properties\":{},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(ring)]}}"
    }
    try put(
      "la_map.geojson",
      "{\"type\":\"FeatureCollection\",\"vintage\":\"May <2024>\",\"attribution\":\"Surveyors\","
        + "\"features\":[\(squares.joined(separator: ","))]}")
    return folder
  }

  /// The page of a release as text.
  static func page(_ folder: String) throws -> String {
    String(decoding: try MapPage.bytes(release: folder), as: UTF8.self)
  }
}
