extension EESCheck {
  /// The level of every row is one of the service's.
  static let geogLevel = EESCheck("geog_level", "Geographic levels are known.") { files, faults in
    faults.add(
      files.data["geographic_level"], of: files.data, "is no geographic level of the service"
    ) { EESLevel.named($0) == nil }
  }
}
