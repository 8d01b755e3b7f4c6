extension EESCheck {
  /// The code and the name of a country are of one country.
  static let geogCountryCombos = EESCheck(
    "geog_country_combos", "Country codes and names belong together."
  ) { files, faults in
    faults.add(["country_code", "country_name"], of: files.data, "is no country") {
      $0[0] != "x" && !files.places.holdsCountry($0[0], $0[1])
    }
  }
}
