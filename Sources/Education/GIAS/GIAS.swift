/// Get Information About Schools, DfE's register: its files as tables, and its words as ours.
///
/// Each of its four files has a schema here, in a file of its own that says where it is published
/// and what to beware of. A source that is declared as one of them is staged by its schema, and
/// the readers beside turn the staged table into the domain's values.
public enum GIAS {
  /// Texts that stand for nothing in cells that are not words of a vocabulary.
  static let nullWords = [
    "Not applicable", "Does not apply", "Not recorded", "None", "NULL", "..", "-",
  ]

  /// Where a day of establishing or joining is not known, GIAS has the first of January 1900.
  static let unknownDates = ["01-01-1900", "01/01/1900", "1900-01-01"]
}
