extension EESCheck {
  /// No filter sounds like a column of places; names of schools may be, as the only filter.
  static let metaGeogCatch = EESCheck(
    "meta_geog_catch", "No filter is a column of places.",
    where: { !$0.filtersAndGroups.isEmpty }
  ) { files, faults in
    for name in files.filtersAndGroups
    where EESNames.isOfPlace(name)
      && !(files.listsSchoolsByName && EESFiles.listed.contains(name))
    {
      faults.add(
        in: files.meta.file, column: "col_name",
        "\(EESFaults.shown(name)) sounds like a column of places, which is no filter")
    }
  }
}
