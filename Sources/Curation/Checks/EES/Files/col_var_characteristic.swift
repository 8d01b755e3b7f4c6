extension EESCheck {
  /// No filter is a column of characteristics of many kinds.
  static let colVarCharacteristic = EESCheck(
    "col_var_characteristic", "No column is called characteristic.", as: .warning
  ) { files, faults in
    faults.add(files.meta["col_name"], of: files.meta, "is not recommended") {
      $0 == "characteristic" || $0 == "characteristic_group"
    }
    faults.add(files.meta["filter_grouping_column"], of: files.meta, "is not recommended") {
      $0 == "characteristic_group"
    }
  }
}
