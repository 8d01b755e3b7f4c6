extension EESCheck {
  /// The metadata.
  static let metadata: [EESCheck] = [
    EESCheck("meta_col_name_dupe", "No column has two rows of metadata.") {
      repeats(in: $0.meta, "col_name", "meta_col_name_dupe")
    },
    EESCheck("meta_col_name_spaces", "Names of columns have no spaces.") { files in
      (files.meta.column("col_name") ?? []).enumerated().filter { $0.element.contains(" ") }
        .map {
          files.meta.finding("meta_col_name_spaces", $0.offset, "col_name", "has a space")
        }
    },
    EESCheck("meta_dupe_label", "No two columns have one label.") {
      repeats(in: $0.meta, "label", "meta_dupe_label")
    },
    EESCheck("meta_label", "Every column has a label.") {
      blanks(in: $0.meta, "label", "meta_label")
    },
    EESCheck("api_char_col_label", "Labels have 80 characters at most.") { files in
      (files.meta.column("label") ?? []).enumerated().filter { $0.element.count > 80 }
        .map { files.meta.finding("api_char_col_label", $0.offset, "label", "is too long") }
    },
    EESCheck("meta_geog_catch", "No column of places is a filter or an indicator.") { files in
      let words = ["_region", "_la_name", "country_", "geographic_level"]
      return (files.meta.column("col_name") ?? []).enumerated()
        .filter { name in words.contains { name.element.hasPrefix($0) } }
        .map {
          files.meta.finding("meta_geog_catch", $0.offset, "col_name", "names a place")
        }
    },
    EESCheck("meta_ind_dp_set", "Every indicator states its decimal places.") {
      rows(of: "Indicator", in: $0, "indicator_dp", "meta_ind_dp_set", "is blank") {
        !$0.isEmpty
      }
    },
    EESCheck("meta_ind_dp_values", "Decimal places are whole numbers.") {
      rows(
        of: "Indicator", in: $0, "indicator_dp", "meta_ind_dp_values", "is no whole number"
      ) { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    },
    EESCheck("meta_indicator_dp", "Filters state no decimal places.") {
      rows(of: "Filter", in: $0, "indicator_dp", "meta_indicator_dp", "must be blank") {
        $0.isEmpty
      }
    },
    EESCheck("meta_ind_unit", "Filters have no unit.") {
      rows(of: "Filter", in: $0, "indicator_unit", "meta_ind_unit", "must be blank") {
        $0.isEmpty
      }
    },
    EESCheck("meta_ind_unit_validation", "Units are those that the service knows.") {
      let known: Set<String> = ["", "%", "pp", "£", "£m", "string", "numberstring"]
      return rows(
        of: "Indicator", in: $0, "indicator_unit", "meta_ind_unit_validation", "is not known"
      ) { known.contains($0) }
    },
    EESCheck("meta_indicator_grouping", "Filters have no indicator group.") {
      rows(
        of: "Filter", in: $0, "indicator_grouping", "meta_indicator_grouping", "must be blank"
      ) { $0.isEmpty }
    },
    EESCheck("meta_filter_hint", "Indicators have no filter hint.") {
      rows(of: "Indicator", in: $0, "filter_hint", "meta_filter_hint", "must be blank") {
        $0.isEmpty
      }
    },
    EESCheck("meta_fil_grp", "Indicators have no filter group.") {
      rows(of: "Indicator", in: $0, "filter_grouping_column", "meta_fil_grp", "must be blank") {
        $0.isEmpty
      }
    },
    grouped("meta_fil_grp_dupe", "No filter group stands twice.") { files in
      repeats(in: files.meta, "filter_grouping_column", "meta_fil_grp_dupe")
    },
    grouped("meta_fil_grp_is_fil", "Filter groups are no filters themselves.") { files in
      groups(files).filter { files.filters.contains($0) }
        .map { files.meta.finding("meta_fil_grp_is_fil", nil, $0, "is a filter") }
    },
    grouped("meta_fil_grp_match", "Filter groups are columns.") { files in
      groups(files).filter { !files.data.header.contains($0) }
        .map { files.meta.finding("meta_fil_grp_match", nil, $0, "is no column") }
    },
    grouped("meta_fil_grp_stripped", "Names of filter groups have no spaces at their ends.") {
      files in
      groups(files).filter { $0.first == " " || $0.last == " " }
        .map { files.meta.finding("meta_fil_grp_stripped", nil, $0, "has a space at an end") }
    },
  ]

  private static func groups(_ files: EESFiles) -> [String] {
    (files.meta.column("filter_grouping_column") ?? []).filter { !$0.isEmpty }
  }

  /// A check of filter groups, where there is one.
  private static func grouped(
    _ name: String, _ claim: String, _ run: @escaping @Sendable (EESFiles) -> [Finding]
  ) -> EESCheck {
    EESCheck(name, claim, where: { !groups($0).isEmpty }, run)
  }

  /// The filled cells of a column that stand above already.
  private static func repeats(
    in cells: EESFiles.Cells, _ column: String, _ check: String
  ) -> [Finding] {
    var seen: Set<String> = []
    return (cells.column(column) ?? []).enumerated()
      .filter { !$0.element.isEmpty && !seen.insert($0.element).inserted }
      .map { cells.finding(check, $0.offset, column, "\"\($0.element)\" stands above already") }
  }

  /// The cells of filters or indicators that do not hold.
  private static func rows(
    of type: String, in files: EESFiles, _ column: String, _ check: String, _ complaint: String,
    _ holds: (String) -> Bool
  ) -> [Finding] {
    let types = files.meta.column("col_type") ?? []
    return zip(types, files.meta.column(column) ?? []).enumerated()
      .filter { $0.element.0 == type && !holds($0.element.1) }
      .map { files.meta.finding(check, $0.offset, column, "\"\($0.element.1)\" \(complaint)") }
  }
}
