extension EESCheck {
  /// Columns of time and place say no Total or All; where a row is of no one place they are blank.
  static let filterObTotal = EESCheck(
    "filter_ob_total", "Columns of time and place say no Total or All."
  ) { files, faults in
    let totals: Set<String> = ["Total", "total", "All", "all"]
    for column in files.data.columns
    where (EESLevel.coordinates.contains(column.name) || EESNames.isOfPlace(column.name))
      && !(files.listsSchoolsByName && EESFiles.listed.contains(column.name))
    {
      faults.add(column, of: files.data, "must be blank where it is of no one place") {
        totals.contains($0)
      }
    }
  }
}
