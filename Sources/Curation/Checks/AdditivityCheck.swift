import Tabular

/// Tells where the figures of areas do not add up to that of the area that holds them.
///
/// Read from the published table, so that a row that was lost after writing is noticed.
struct AdditivityCheck {
  /// What does not add up.
  private(set) var findings: [Finding] = []

  /// Adds up every additive indicator of `la_profile.csv`.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  init(_ directory: String) throws {
    let file = CuratedTable.laProfile.path
    var reader = try DelimitedReader(path: "\(directory)/\(file)", name: file)
    let level = try reader.header.require("geographic_level")
    let region = try reader.header.require("region_code")
    let indicators = Indicator.all.filter(\.isAdditive)
    let columns = try indicators.map { try reader.header.require($0.name) }
    var england: [Int?] = []
    var stated: [String: [Int?]] = [:]
    var summed: [String: [Int?]] = [:]
    while try reader.next() {
      let figures = columns.map { reader.integer($0) }
      let code = reader.text(region)
      switch reader.text(level) {
      case "National": england = figures
      case "Regional": stated[code] = figures
      default:
        let sums = summed[code] ?? [Int?](repeating: 0, count: figures.count)
        summed[code] = zip(sums, figures).map { Self.sum($0, $1 ?? 0) }
      }
    }
    var total = [Int?](repeating: 0, count: columns.count)
    for (code, sums) in summed.sorted(by: { $0.key < $1.key }) {
      total = zip(total, sums).map { Self.sum($0, $1) }
      compare(sums, stated[code] ?? [], indicators, "region \(code)", file)
    }
    compare(total, england, indicators, "England", file)
  }

  /// A sum; nil where it is more than a number holds.
  private static func sum(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    let (sum, isTooLarge) = one.addingReportingOverflow(other)
    return isTooLarge ? nil : sum
  }

  private mutating func compare(
    _ sums: [Int?], _ stated: [Int?], _ indicators: [Indicator], _ area: String, _ file: String
  ) {
    guard stated.count == sums.count else {
      findings.append(Finding("indicator_sums", file: file, "has no row of \(area)"))
      return
    }
    for index in sums.indices {
      guard let sum = sums[index] else {
        findings.append(
          Finding(
            "indicator_sums", file: file, column: indicators[index].name,
            "has figures of the authorities of \(area) that are too large to add up"))
        continue
      }
      guard let figure = stated[index], figure != sum else { continue }
      findings.append(
        Finding(
          "indicator_sums", file: file, column: indicators[index].name,
          "is \(figure) in the row of \(area); its authorities add up to \(sum)"))
    }
  }
}
