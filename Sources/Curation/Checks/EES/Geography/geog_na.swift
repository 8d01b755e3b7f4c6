extension EESCheck {
  /// A place whose code is x, not available, is called so.
  static let geogNA = EESCheck(
    "geog_na", "A place with the code x is called Not available.",
    where: { files in EESLevel.unlisted.contains { files.levels.contains($0.name) } }
  ) { files, faults in
    for level in EESLevel.unlisted where files.levels.contains(level.name) {
      guard let code = level.code else { continue }
      faults.add([code, level.label], of: files.data, "must be x, Not available") {
        $0[0] == "x" && $0[1] != "Not available"
      }
    }
  }
}
