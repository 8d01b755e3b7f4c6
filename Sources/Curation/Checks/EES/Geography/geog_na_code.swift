extension EESCheck {
  /// A place that is called Not available has the code x.
  static let geogNACode = EESCheck(
    "geog_na_code", "A place called Not available has the code x.",
    where: { files in EESLevel.unlisted.contains { files.levels.contains($0.name) } }
  ) { files, faults in
    for level in EESLevel.unlisted where files.levels.contains(level.name) {
      guard let code = level.code else { continue }
      faults.add(
        ["geographic_level", code, level.label], of: files.data, "must have the code x"
      ) { $0[0] == level.name && $0[2] == "Not available" && $0[1] != "x" }
    }
  }
}
