import Tabular

extension SmallRelease {
  /// Adds to a release its schools' profiles, neighbours, years of academies, and changes.
  static func addSchools(to folder: String) throws {
    func put(_ file: String, _ lines: [String]) throws {
      try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: folder + "/" + file)
    }
    try put(
      "school_profile.csv",
      [
        "urn,new_la_code,kind,governance,trust_type", "1,E06000000,primary,maintained,",
        "2,E06000000,primary,maintained,", "3,E06000000,primary,academy,multi_academy_trust",
        "4,E06000000,primary,academy,single_academy_trust", "5,E09999999,primary,maintained,",
      ])
    try put(
      "statistical_neighbours.csv",
      [
        "new_la_code,rank,neighbour_la_code,closeness", "E06000000,2,E06000002,",
        "E06000000,1,E06000001,very_close",
      ])
    var shares = [
      "time_period,geographic_level,country_code,region_code,new_la_code,academy_percent"
    ]
    for year in 2018...2023 {
      shares += [
        "\(year),National,E92000001,,,\(year == 2023 ? "40.0" : "20.0")",
        "\(year),Local authority,E92000001,E12000001,E06000000,\(year == 2018 ? "0.0" : "12.5")",
        "\(year),Local authority,E92000001,E12000002,E06000002,x",
        "\(year),Local authority,E92000001,E12000002,E06000001,\(year == 2018 ? "50.0" : "47.0")",
      ]
    }
    try put("academisation.csv", shares)
    try put(
      "changes.csv",
      [
        "kind,entity,id,name,new_la_code,before,after",
        "opened,school,9,New <b>school</b>,E06000000,,",
        "renamed,school,3,Other name,E06000000,Old name,Other name",
        "trust_added,trust,7,A trust,,,",
      ])
  }
}
