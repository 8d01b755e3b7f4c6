/// Why a synthetic England cannot be made.
public struct SampleError: Error, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public let description: String

  /// A size that the sample is not made for.
  static func size(_ schools: Int) -> SampleError {
    let range = SampleEngland.sizes
    return SampleError(
      description: "a sample of \(schools) schools cannot be made; "
        + "ask for \(range.lowerBound) to \(range.upperBound)")
  }

  /// A date that the sample is not made for.
  static func date(_ date: String) -> SampleError {
    SampleError(
      description: "a sample as at \(date) cannot be made; "
        + "ask for a date from 2011-01-01 to 2099-12-31")
  }

  /// Fewer authorities than a country needs.
  static func authorities(_ count: Int) -> SampleError {
    SampleError(
      description: "a sample needs the authorities of today; \(count) were given, "
        + "and the table of local authorities should hold 153")
  }

  /// A record that has not the cells of its header.
  static func miscounted(_ path: String, _ cells: Int, _ columns: Int) -> SampleError {
    SampleError(description: "\(path): a record of \(cells) cells under \(columns) columns")
  }
}
