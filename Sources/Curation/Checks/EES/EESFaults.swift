/// What a check found: how many faults, and where the first of them are.
struct EESFaults {
  /// How many are told with their place; the rest is counted.
  static let toldAtMost = 10

  /// The check.
  let check: EESCheck
  /// Faults that refuse the file.
  private(set) var errors = 0
  /// Faults that it may be published with.
  private(set) var warnings = 0
  private var told: [Finding] = []
  private var next: Finding?

  /// Begins without any.
  init(of check: EESCheck) { self.check = check }

  /// All of them.
  var count: Int { errors + warnings }

  /// The first faults, and how many more there are from the next one on.
  var findings: [Finding] {
    guard let next else { return told }
    let rest = Finding(
      check.name, file: next.file, record: next.record, column: next.column,
      "and \(count - told.count) more like these from here on")
    return told + [rest]
  }

  /// Adds a fault of a file, a row counted from 0, a column.
  mutating func add(
    in file: String, row: Int? = nil, column: String? = nil,
    as severity: CheckResult.Severity? = nil, _ message: @autoclosure () -> String
  ) {
    if severity ?? check.severity == .error { errors += 1 } else { warnings += 1 }
    if count > Self.toldAtMost + 1 { return }
    let isTold = count <= Self.toldAtMost
    let finding = Finding(
      check.name, file: file, record: row.map { $0 + 1 }, column: column,
      isTold ? message() : "")
    if isTold { told.append(finding) } else { next = finding }
  }

  /// Adds the rows of a column whose word is at fault.
  mutating func add(
    _ column: EESColumn?, of cells: EESCells, as severity: CheckResult.Severity? = nil,
    _ complaint: String, where isFault: (String) -> Bool
  ) {
    guard let column else { return }
    let faulty = column.words.map(isFault)
    guard faulty.contains(true) else { return }
    for (row, code) in column.codes.enumerated() where faulty[Int(code)] {
      add(
        in: cells.file, row: row, column: column.name, as: severity,
        "\(Self.shown(column[row])) \(complaint)")
    }
  }

  /// Adds the rows whose words in some columns do not go together.
  mutating func add(
    _ names: [String], of cells: EESCells, _ complaint: String,
    where isFault: ([String]) -> Bool
  ) {
    let columns = cells.columns(names)
    guard columns.count == names.count else { return }
    let groups = EESGroups(columns, rows: cells.count)
    let faulty = groups.first.indices.map { isFault(groups.words(of: $0)) }
    guard faulty.contains(true) else { return }
    let place = names.joined(separator: "+")
    for (row, group) in groups.ids.enumerated() where faulty[Int(group)] {
      add(
        in: cells.file, row: row, column: place,
        "\(groups.words(of: Int(group)).map(Self.shown).joined(separator: ", ")) \(complaint)")
    }
  }

  /// Adds the filled cells of a column that stand above already.
  mutating func add(repeatsIn column: EESColumn?, of cells: EESCells) {
    guard let column else { return }
    var seen = [Bool](repeating: false, count: column.words.count)
    for (row, code) in column.codes.enumerated() {
      if seen[Int(code)], !column[row].isEmpty {
        add(
          in: cells.file, row: row, column: column.name,
          "\(Self.shown(column[row])) stands above already")
      }
      seen[Int(code)] = true
    }
  }

  /// A cell as a message shows it: quoted, and cut where it is long.
  static func shown(_ word: String) -> String {
    if word.isEmpty { return "(blank)" }
    return word.count > 60 ? "\"\(word.prefix(59))…\"" : "\"\(word)\""
  }
}
