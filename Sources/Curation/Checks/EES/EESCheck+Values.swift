extension EESCheck {
  /// Filters and indicators.
  static let values: [EESCheck] = [
    filtered("filter_blanks", "Filters have no blanks.") { blanks(in: $0.data, $1, "") },
    filtered("filter_defaults", "Filters have a Total.") { files, filter in
      (files.data.column(filter) ?? []).contains("Total")
        ? [] : [files.data.finding("", nil, filter, "has no row of the word Total")]
    },
    filtered("filter_group_level", "Filter groups have no more words than filters.") { _, _ in [] },
    filtered("filter_item_limit", "Filters have no more words than the service takes.") {
      files, filter in
      Set(files.data.column(filter) ?? []).count <= 25_000
        ? [] : [files.data.finding("", nil, filter, "has more than 25,000 words")]
    },
    filtered("filter_ob_total", "Observational units are not called Total.") { _, _ in [] },
    filtered("filter_whitespace", "Filters have no white space at their ends.") { files, filter in
      (files.data.column(filter) ?? []).enumerated()
        .filter { $0.element.first == " " || $0.element.last == " " }
        .map { files.data.finding("", $0.offset, filter, "has white space at an end") }
    },
    filtered("api_char_filter_items", "Words of filters have 120 characters at most.") {
      files, filter in
      (files.data.column(filter) ?? []).enumerated().filter { $0.element.utf8.count > 120 }
        .map { files.data.finding("", $0.offset, filter, "is too long") }
    },
    EESCheck("ind_invalid_entry", "Indicators are numbers or the service's symbols.") { files in
      let symbols = Set(IndicatorValue.Symbol.allCases.map(\.rawValue))
      return files.indicators.flatMap { indicator in
        (files.data.column(indicator) ?? []).enumerated()
          .filter { !$0.element.isEmpty && !symbols.contains($0.element) && !isNumber($0.element) }
          .map {
            files.data.finding(
              "ind_invalid_entry", $0.offset, indicator,
              "\"\($0.element)\" is neither a number nor a symbol")
          }
      }
    },
    EESCheck("general_null", "Indicators have no blanks and no words for missing.") { files in
      files.indicators.flatMap { indicator in
        (files.data.column(indicator) ?? []).enumerated()
          .filter { $0.element.isEmpty || missingWords.contains($0.element) }
          .map {
            files.data.finding(
              "general_null", $0.offset, indicator,
              "\"\($0.element)\" stands where a number or a symbol must")
          }
      }
    },
    EESCheck("general_dupes", "No area stands twice.") { files in
      let columns = (Array(EESFiles.coordinates).sorted() + files.filters)
        .compactMap { files.data.column($0) }
      var seen: Set<[String]> = []
      return files.data.rows.indices.compactMap { row in
        seen.insert(columns.map { $0[row] }).inserted
          ? nil
          : files.data.finding(
            "general_dupes", row, nil, "is of an area and time that stand above already")
      }
    },
  ]

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let points = digits.count { $0 == UInt8(ascii: ".") }
    return points <= 1 && digits.count > points
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// A check of every filter, where there is one.
  private static func filtered(
    _ name: String, _ claim: String,
    _ run: @escaping @Sendable (EESFiles, String) -> [Finding]
  ) -> EESCheck {
    EESCheck(name, claim, where: { !$0.filters.isEmpty }) { files in
      files.filters.flatMap { run(files, $0) }.map {
        Finding("\(name)", file: $0.file, record: $0.record, column: $0.column, $0.message)
      }
    }
  }
}
