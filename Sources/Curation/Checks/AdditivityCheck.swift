import Tabular

/// Tells where the figures of areas do not add up to that of the area that holds them.
///
/// Read from the published table, so that a row that was lost after writing is noticed.
struct AdditivityCheck {
  /// What does not add up.
  private(set) var findings: [Finding] = []

  /// Adds up every additive indicator of a table, year by year.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where it cannot be read.
  init(_ directory: String, _ table: IndicatorTable) throws {
    let file = table.data.path
    var reader = try DelimitedReader(path: "\(directory)/\(file)", name: file)
    let time = try reader.header.require("time_period")
    let level = try reader.header.require("geographic_level")
    let region = try reader.header.require("region_code")
    let indicators = table.indicators.filter(\.isAdditive)
    let columns = try indicators.map { try reader.header.require($0.name) }
    let nothing = [Int?](repeating: 0, count: columns.count)
    var stated: [Area: [Int?]] = [:]
    var summed: [Area: [Int?]] = [:]
    while try reader.next() {
      let figures = columns.map { reader.integer($0) }
      let year = reader.text(time)
      let area = Area(year: year, region: reader.text(region))
      switch reader.text(level) {
      case "National", "Regional": stated[area] = figures
      default:
        for holder in [area, Area(year: year, region: "")] {
          summed[holder] = zip(summed[holder] ?? nothing, figures).map { Self.sum($0, $1 ?? 0) }
        }
      }
    }
    for (area, sums) in summed.sorted(by: { $0.key < $1.key }) {
      compare(sums, stated[area] ?? [], indicators, area, file)
    }
  }

  /// A region, or England, in a year.
  private struct Area: Hashable, Comparable, CustomStringConvertible {
    let year: String
    /// The region's code; empty for England.
    let region: String

    var description: String { "\(region.isEmpty ? "England" : "region \(region)") in \(year)" }

    static func < (one: Area, other: Area) -> Bool {
      (one.year, one.region) < (other.year, other.region)
    }
  }

  /// A sum; nil where it is more than a number holds.
  private static func sum(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    let (sum, isTooLarge) = one.addingReportingOverflow(other)
    return isTooLarge ? nil : sum
  }

  private mutating func compare(
    _ sums: [Int?], _ stated: [Int?], _ indicators: [Indicator], _ area: Area, _ file: String
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
