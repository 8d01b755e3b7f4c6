import Tabular

/// The combined authorities of a release: each authority's, as `local_authorities.csv` has it.
enum CombinedAuthorities {
  /// The code and name of the combined authority of each authority that has one, by its ONS code;
  /// nothing where the release has no such table or column.
  static func read(_ directory: String) throws -> [String: (code: String, name: String)] {
    guard var reader = try Findable.reader("local_authorities.csv", in: directory) else {
      return [:]
    }
    let authority = try reader.header.require("new_la_code")
    guard let code = reader.header.index(of: "devolved_area_code"),
      let name = reader.header.index(of: "devolved_area_name")
    else { return [:] }
    var found: [String: (code: String, name: String)] = [:]
    while try reader.next() {
      let area = (code: reader.text(code), name: reader.text(name))
      if !area.code.isEmpty { found[reader.text(authority)] = area }
    }
    return found
  }
}
