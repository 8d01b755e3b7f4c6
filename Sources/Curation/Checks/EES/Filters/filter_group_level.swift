extension EESCheck {
  /// A filter group has no more words than the filter that it groups.
  static let filterGroupLevel = EESCheck(
    "filter_group_level", "Filter groups have no more words than their filters.",
    where: { !$0.groups.isEmpty }
  ) { files, faults in
    guard let names = files.meta["col_name"], let types = files.meta["col_type"],
      let groups = files.meta["filter_grouping_column"]
    else { return }
    for row in 0..<files.meta.count where types[row] == "Filter" {
      guard let filter = files.data[names[row]], let group = files.data[groups[row]],
        group.words.count > filter.words.count
      else { continue }
      faults.add(
        in: files.meta.file, row: row, column: groups.name,
        "\(EESFaults.shown(group.name)) has \(group.words.count) words; its filter "
          + "\(EESFaults.shown(filter.name)) has \(filter.words.count)")
    }
  }
}
