extension EESCheck {
  /// The names of both files have no spaces.
  static let filenameSpaces = EESCheck(
    "filename_spaces", "File names have no spaces."
  ) { files, faults in
    for name in [files.data.file, files.meta.file] where name.contains(where: \.isWhitespace) {
      faults.add(in: name, "has a space in its name")
    }
  }
}
