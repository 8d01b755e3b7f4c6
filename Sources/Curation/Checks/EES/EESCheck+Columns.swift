extension EESCheck {
  /// What must hold before anything else can be asked.
  static let prechecks: [EESCheck] = [
    EESCheck("col_req_data", "The columns of time and place are there.") { files in
      ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"]
        .filter { !files.data.header.contains($0) }
        .map { files.data.finding("col_req_data", nil, $0, "is missing") }
    },
    EESCheck("col_req_meta", "The metadata has the columns that it must have.") { files in
      EESFiles.metaColumns.filter { !files.meta.header.contains($0) }
        .map { files.meta.finding("col_req_meta", nil, $0, "is missing") }
    },
    EESCheck("col_invalid_meta", "The metadata has no other columns.") { files in
      files.meta.header.filter { !EESFiles.metaColumns.contains($0) }
        .map { files.meta.finding("col_invalid_meta", nil, $0, "is not expected here") }
    },
    EESCheck("col_to_rows", "The metadata has fewer rows than the data has columns.") { files in
      files.data.header.count > files.meta.rows.count
        ? []
        : [
          files.meta.finding(
            "col_to_rows", nil, nil,
            "has \(files.meta.rows.count) rows; the data has \(files.data.header.count) columns")
        ]
    },
    EESCheck("cross_data_to_meta", "Every column of data has its metadata.") { files in
      let known = Set(files.meta.column("col_name") ?? []).union(EESFiles.coordinates)
      return files.data.header.filter { !known.contains($0) }
        .map { files.data.finding("cross_data_to_meta", nil, $0, "has no row of metadata") }
    },
    EESCheck("cross_meta_to_data", "Every row of metadata has its column.") { files in
      (files.meta.column("col_name") ?? []).enumerated()
        .filter { !files.data.header.contains($0.element) }
        .map {
          files.meta.finding(
            "cross_meta_to_data", $0.offset, "col_name",
            "\"\($0.element)\" is no column of the data")
        }
    },
    EESCheck(
      "filter_not_singular", "Every filter has more than one word.", where: { !$0.filters.isEmpty }
    ) { files in
      files.filters.filter { Set(files.data.column($0) ?? []).count < 2 }
        .map { files.data.finding("filter_not_singular", nil, $0, "has one word only") }
    },
    EESCheck("meta_col_name", "Every row of metadata names a column.") { files in
      blanks(in: files.meta, "col_name", "meta_col_name")
    },
    EESCheck("meta_col_type", "Every row of metadata is a filter or an indicator.") { files in
      (files.meta.column("col_type") ?? []).enumerated()
        .filter { $0.element != "Filter" && $0.element != "Indicator" }
        .map {
          files.meta.finding(
            "meta_col_type", $0.offset, "col_type",
            "\"\($0.element)\" is neither Filter nor Indicator")
        }
    },
    EESCheck("meta_ob_unit", "Observational units are no rows of metadata.") { files in
      (files.meta.column("col_name") ?? []).enumerated()
        .filter { EESFiles.coordinates.contains($0.element) }
        .map {
          files.meta.finding(
            "meta_ob_unit", $0.offset, "col_name", "\"\($0.element)\" needs no metadata")
        }
    },
  ]

  /// Names of files and columns.
  static let columns: [EESCheck] = [
    EESCheck("filename_spaces", "File names have no spaces.") { files in
      [files.data.file, files.meta.file].filter { $0.contains(" ") }
        .map { Finding("filename_spaces", file: $0, "has a space in its name") }
    },
    EESCheck("filename_special", "File names have no special characters.") { files in
      [files.data.file, files.meta.file]
        .filter { !$0.utf8.allSatisfy { isNameByte($0) || $0 == 0x2E || $0 == 0x2D } }
        .map { Finding("filename_special", file: $0, "has a special character in its name") }
    },
    EESCheck("filenames_match", "The metadata is named for the data.") { files in
      let stem = files.data.file.dropLast(4)
      return files.meta.file == "\(stem).meta.csv"
        ? [] : [Finding("filenames_match", file: files.meta.file, "is not named for the data")]
    },
    named("col_names_spaces", "Column names have no spaces.", "has a space") { !$0.contains(" ") },
    named("col_snake_case", "Column names are in snake_case.", "is not in snake_case") {
      $0.utf8.allSatisfy(isNameByte)
    },
    named("col_var_start", "Column names start with a lower-case letter.", "starts otherwise") {
      $0.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    },
    named("col_var_characteristic", "No column is called characteristic.", "is not recommended") {
      $0 != "characteristic" && $0 != "characteristic_group"
    },
    EESCheck("col_ind_smushed", "No indicator's name holds the word of a filter.") { files in
      files.indicators.filter { name in filterWords.contains { name.contains($0) } }
        .map { files.data.finding("col_ind_smushed", nil, $0, "holds the word of a filter") }
    },
    named("api_char_col_name", "Column names have 50 characters at most.", "is too long") {
      $0.utf8.count <= 50
    },
  ]

  private static let filterWords = [
    "male", "female", "asian", "chinese", "indian", "pakistani", "bangladeshi", "black", "african",
    "caribbean", "white", "roma", "irish", "english", "british", "scottish", "welsh", "arab",
  ]

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }

  /// A check of every column name of the data.
  private static func named(
    _ name: String, _ claim: String, _ complaint: String,
    _ holds: @escaping @Sendable (String) -> Bool
  ) -> EESCheck {
    EESCheck(name, claim) { files in
      files.data.header.filter { !holds($0) }
        .map { files.data.finding("\(name)", nil, $0, complaint) }
    }
  }

  /// The blank cells of a column.
  static func blanks(in cells: EESFiles.Cells, _ column: String, _ check: String) -> [Finding] {
    (cells.column(column) ?? []).enumerated().filter { $0.element.isEmpty }
      .map { cells.finding(check, $0.offset, column, "is blank") }
  }
}
