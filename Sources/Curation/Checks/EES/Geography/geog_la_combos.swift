extension EESCheck {
  /// Both codes and the name of an authority are of one authority, where both codes are there.
  static let geogLACombos = EESCheck(
    "geog_la_combos", "Authorities' codes and names belong together.",
    where: {
      $0.data.has("old_la_code") && $0.data.has("new_la_code") && $0.data.has("la_name")
    }
  ) { files, faults in
    faults.add(
      ["old_la_code", "new_la_code", "la_name"], of: files.data, "is no local authority"
    ) {
      !$0[0].isEmpty && !$0[1].isEmpty && $0[1] != "x"
        && !files.places.holdsAuthority(old: $0[0], new: $0[1], name: $0[2])
    }
  }
}
