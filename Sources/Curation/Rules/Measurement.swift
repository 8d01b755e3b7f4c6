/// What a measure found of a subject: a figure, or one for each of its parts, or nothing to judge.
struct Measurement: Sendable {
  /// A figure, and what it was taken of.
  struct Part: Sendable {
    /// What has the figure; empty where it is the subject itself.
    let name: String
    /// The figure, in the measure's unit.
    let figure: Double
    /// How many things a share or a change was taken of.
    let base: Int
    /// What was found, as a clause.
    let told: String
  }

  /// The figures; none where there is nothing to judge.
  let parts: [Part]
  /// What is said where all of several parts hold, or where there is nothing to judge.
  let told: String

  /// One figure.
  init(_ figure: Double, of base: Int = .max, _ told: String) {
    parts = [Part(name: "", figure: figure, base: base, told: told)]
    self.told = told
  }

  /// A figure for each part.
  init(_ parts: [Part], _ told: String) {
    self.parts = parts
    self.told = told
  }

  /// Nothing to judge, and why.
  static func nothing(_ reason: String) -> Measurement { Measurement([], reason) }

  /// Nothing to compare with.
  static let first = nothing("There is no release before to compare with")

  /// The change of a count in per cent, where there was one before.
  static func change(_ now: Int, from before: Int?, declared: Int = 0) -> Measurement {
    guard let before, before > 0 else { return first }
    func percent(_ now: Int) -> Double { 100 * Double(now - before) / Double(before) }
    let told =
      "\(DomainChange.grouped(now)) against \(DomainChange.grouped(before)) in the release before"
    // What is declared explains a fall, and no more than that.
    let explained = min(declared, max(0, before - now))
    guard explained > 0 else { return Measurement(percent(now), of: before, told) }
    return Measurement(
      percent(now + explained), of: before,
      told + ", where \(DomainChange.grouped(explained)) went from closed schools to successors"
        + " that are declared and so are no loss")
  }

  /// The change of a share in points, where there was one before.
  static func points(
    _ now: Double?, from before: Double?, of base: Int, _ what: String
  ) -> Measurement {
    guard let now else { return nothing("There is nothing to take it of") }
    guard let before else { return nothing("The release before states none to compare with") }
    let unit = QualityMeasure.Unit.percent
    return Measurement(
      now - before, of: base,
      "\(what) is \(unit.text(now)) against \(unit.text(before)) in the release before")
  }

  /// A share in per cent, where there is something to take it of.
  static func share(_ part: Int, of whole: Int, _ told: String) -> Measurement {
    whole > 0
      ? Measurement(100 * Double(part) / Double(whole), of: whole, told)
      : nothing("There is nothing to take it of")
  }
}
