extension EESCheck {
  /// An indicator whose name holds the word of a filter should be rows and not a column.
  static let colIndSmushed = EESCheck(
    "col_ind_smushed", "No indicator's name holds the word of a filter."
  ) { files, faults in
    let words = [
      "male", "asian", "chinese", "indian", "pakistani", "bangladeshi", "black", "african",
      "caribbean", "white", "roma", "irish", "english", "british", "scottish", "welsh", "arab",
    ]
    for name in files.indicators {
      let small = name.lowercased()
      if let word = words.first(where: { small.contains($0) }) {
        faults.add(in: files.data.file, column: name, "holds \"\(word)\", the word of a filter")
      }
    }
  }
}
