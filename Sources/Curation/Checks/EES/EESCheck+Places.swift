extension EESCheck {
  /// When the figures are of.
  static let time: [EESCheck] = [
    EESCheck("time_id_valid", "Time identifiers are known.") { files in
      let known: Set<String> = ["Reporting year", "Academic year", "Calendar year"]
      return (files.data.column("time_identifier") ?? []).enumerated()
        .filter { !known.contains($0.element) }
        .map {
          files.data.finding(
            "time_id_valid", $0.offset, "time_identifier", "\"\($0.element)\" is not known")
        }
    },
    EESCheck("time_id_mix", "There is one kind of time identifier.") { files in
      Set(files.data.column("time_identifier") ?? []).count <= 1
        ? []
        : [
          files.data.finding("time_id_mix", nil, "time_identifier", "has more than one kind")
        ]
    },
    EESCheck("time_period_num", "Time periods are digits.") { files in
      periods(files, "time_period_num", "is not digits only") {
        !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    },
    EESCheck("time_period", "Time periods have four or six digits.") { files in
      periods(files, "time_period", "has neither four nor six digits") {
        $0.utf8.count == 4 || $0.utf8.count == 6
      }
    },
    EESCheck(
      "time_period_six", "Six digits are consecutive years.",
      where: { ($0.data.column("time_period") ?? []).contains { $0.utf8.count == 6 } }
    ) { files in
      periods(files, "time_period_six", "are not consecutive years") { period in
        guard period.utf8.count == 6, let year = Int(period.prefix(4)),
          let next = Int(period.suffix(2))
        else { return period.utf8.count != 6 }
        return (year + 1) % 100 == next
      }
    },
  ]

  /// Where the figures are of.
  static let geography: [EESCheck] = [
    EESCheck("geog_level", "Geographic levels are known.") { files in
      let known: Set<String> = ["National", "Regional", "Local authority", "School", "MAT"]
      return (files.data.column("geographic_level") ?? []).enumerated()
        .filter { !known.contains($0.element) }
        .map {
          files.data.finding(
            "geog_level", $0.offset, "geographic_level", "\"\($0.element)\" is not known")
        }
    },
    EESCheck("geog_level_present", "The columns of each level are there.") { files in
      let needed = ["region_code", "region_name", "old_la_code", "new_la_code", "la_name"]
      return needed.filter { !files.data.header.contains($0) }
        .map { files.data.finding("geog_level_present", nil, $0, "is missing") }
    },
    EESCheck("geog_region_col_present", "Regions have a code and a name.") { files in
      ["region_code", "region_name"].filter { !files.data.header.contains($0) }
        .map { files.data.finding("geog_region_col_present", nil, $0, "is missing") }
    },
    EESCheck("geog_la_col_present", "Authorities have both codes and a name.") { files in
      ["old_la_code", "new_la_code", "la_name"].filter { !files.data.header.contains($0) }
        .map { files.data.finding("geog_la_col_present", nil, $0, "is missing") }
    },
    combination("geog_country_combos", "The country is England.", ["country_code", "country_name"])
    { cells, _ in cells == ["E92000001", "England"] },
    combination(
      "geog_region_combos", "Region codes and names belong together.",
      ["region_code", "region_name"]
    ) { cells, files in cells == ["", ""] || files.places.contains(cells) },
    combination(
      "geog_la_combos", "Authorities' codes and names belong together.",
      ["old_la_code", "new_la_code", "la_name"]
    ) { cells, files in cells == ["", "", ""] || files.places.contains(cells) },
    combination(
      "geog_region_for_la", "Every authority stands under its region.",
      ["region_code", "new_la_code"]
    ) { cells, files in cells[1].isEmpty || files.places.contains(cells) },
    combination(
      "geog_level_completed", "The columns of a row's level are filled.",
      ["geographic_level", "region_code", "new_la_code"]
    ) { cells, _ in
      cells[0] == "National" || !cells[1].isEmpty && (cells[0] == "Regional" || !cells[2].isEmpty)
    },
    combination(
      "geog_overcompleted_cols", "The columns of lower levels are blank.",
      ["geographic_level", "region_code", "new_la_code"]
    ) { cells, _ in
      cells[0] != "National" && (cells[0] != "Regional" || cells[2].isEmpty)
        || cells[0] == "National" && cells[1].isEmpty && cells[2].isEmpty
    },
    EESCheck("geog_ignored_rows", "Some rows are of a level that the service shows.") { files in
      let levels = files.data.column("geographic_level") ?? []
      return levels.contains { $0 == "National" || $0 == "Regional" || $0 == "Local authority" }
        ? [] : [files.data.finding("geog_ignored_rows", nil, nil, "has no row that is shown")]
    },
    combination(
      "geog_na", "No place is called a word for missing.", ["region_name", "la_name"]
    ) { cells, _ in cells.allSatisfy { !missingWords.contains($0) } },
    combination(
      "geog_na_code", "No code is a word for missing.",
      ["region_code", "old_la_code", "new_la_code"]
    ) { cells, _ in cells.allSatisfy { !missingWords.contains($0) } },
    combination(
      "api_char_loc_code", "Codes of places have 30 characters at most.",
      ["region_code", "old_la_code", "new_la_code"]
    ) { cells, _ in cells.allSatisfy { $0.utf8.count <= 30 } },
  ]

  /// Words that stand for nothing elsewhere and are refused here.
  static let missingWords: Set<String> = ["NULL", "NA", "N/A", "null", "na", ":", "~", "-", "."]

  private static func periods(
    _ files: EESFiles, _ check: String, _ complaint: String, _ holds: (String) -> Bool
  ) -> [Finding] {
    (files.data.column("time_period") ?? []).enumerated().filter { !holds($0.element) }
      .map { files.data.finding(check, $0.offset, "time_period", "\"\($0.element)\" \(complaint)") }
  }

  /// A check of cells of one row that must agree.
  private static func combination(
    _ name: String, _ claim: String, _ columns: [String],
    _ holds: @escaping @Sendable ([String], EESFiles) -> Bool
  ) -> EESCheck {
    EESCheck(name, claim) { files in
      let cells = columns.compactMap { files.data.column($0) }
      guard cells.count == columns.count else { return [] }
      return files.data.rows.indices.compactMap { row in
        let values = cells.map { $0[row] }
        guard !holds(values, files) else { return nil }
        let place = columns.joined(separator: "+")
        let text = values.map { $0.isEmpty ? "(blank)" : $0 }.joined(separator: ", ")
        return files.data.finding("\(name)", row, place, "\(text) does not hold")
      }
    }
  }
}
