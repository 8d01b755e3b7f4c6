extension EESCheck {
  /// The metadata of `x.csv` is `x.meta.csv`.
  static let filenamesMatch = EESCheck(
    "filenames_match", "The metadata is named for the data."
  ) { files, faults in
    let data = files.data.file
    let stem = data.hasSuffix(".csv") ? String(data.dropLast(4)) : data
    if files.meta.file != "\(stem).meta.csv" {
      faults.add(in: files.meta.file, "is not called \(stem).meta.csv")
    }
  }
}
