extension EESCheck {
  /// The columns of time, level and country are there.
  static let colReqData = EESCheck(
    "col_req_data", "The columns of time and place are there."
  ) { files, faults in
    let needed = [
      "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    ]
    for column in needed where !files.data.has(column) {
      faults.add(in: files.data.file, column: column, "is missing")
    }
  }
}
