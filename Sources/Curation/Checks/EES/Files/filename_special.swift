extension EESCheck {
  /// The names of both files are letters, digits, hyphens and underscores before their endings.
  static let filenameSpecial = EESCheck(
    "filename_special", "File names have no special characters."
  ) { files, faults in
    for name in [files.data.file, files.meta.file] {
      var stem = name[...]
      for ending in [".csv", ".meta"] where stem.hasSuffix(ending) {
        stem = stem.dropLast(ending.count)
      }
      let special = stem.first {
        let isPlain = $0.isASCII && ($0.isLetter || $0.isNumber)
        return !isPlain && !$0.isWhitespace && $0 != "-" && $0 != "_"
      }
      if let special {
        faults.add(in: name, "has the special character \"\(special)\" in its name")
      }
    }
  }
}
