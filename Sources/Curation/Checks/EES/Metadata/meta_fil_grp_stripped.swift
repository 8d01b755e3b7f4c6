extension EESCheck {
  /// Words of a filter group differ by more than marks and spaces.
  static let metaFilGrpStripped = EESCheck(
    "meta_fil_grp_stripped", "Words of filter groups differ by letters or digits.",
    where: { !$0.groups.isEmpty }
  ) { files, faults in
    for column in files.data.columns(files.groups) {
      var known: [String: String] = [:]
      for word in column.words {
        let bare = String(word.filter { $0.isLetter || $0.isNumber })
        if let like = known[bare] {
          faults.add(
            in: files.data.file, row: column.codes.firstIndex { column.words[Int($0)] == word },
            column: column.name,
            "\(EESFaults.shown(word)) differs from \(EESFaults.shown(like)) by marks only")
        } else {
          known[bare] = word
        }
      }
    }
  }
}
