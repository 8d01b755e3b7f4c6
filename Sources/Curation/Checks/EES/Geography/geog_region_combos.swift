extension EESCheck {
  /// The code and the name of a region are of one region; other levels may leave both blank.
  static let geogRegionCombos = EESCheck(
    "geog_region_combos", "Region codes and names belong together.",
    where: { $0.data.has("region_code") && $0.data.has("region_name") }
  ) { files, faults in
    faults.add(
      ["geographic_level", "region_code", "region_name"], of: files.data, "is no region"
    ) {
      let isOptional = $0[0] != "Regional" && ($0[1].isEmpty || $0[1] == "x")
      return !isOptional && !files.places.holdsRegion($0[1], $0[2])
    }
  }
}
