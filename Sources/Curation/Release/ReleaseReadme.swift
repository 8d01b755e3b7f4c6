import Education
import Tabular

/// The release's own `README.md`, written for whoever opens its tables.
struct ReleaseReadme {
  /// The file's name in a release.
  static let path = "README.md"

  let content: ReleaseContent
  let summary: ReleaseSummary

  /// The whole text.
  var text: String {
    [
      opening, figures, files, limits, changes, tables, licence, citation,
    ].joined(separator: "\n")
  }

  private var inputs: ReleaseInputs { content.inputs }

  private var opening: String {
    let warning =
      inputs.isSynthetic
      ? "\n**The schools and trusts here are invented.** Local authorities and their codes are real; "
        + "no figure says anything about a real place.\n"
      : ""
    return """
      # \(inputs.title)

      \(inputs.description)
      \(warning)
      - Release: `\(summary.id)`
      - As at: \(inputs.registers.asAt), the day of the register of schools
      - Pipeline: `\(inputs.pipeline)`
      - Checks: \(verdict)

      """
  }

  private var verdict: String {
    let passed = summary.checks.count { $0.verdict == .passes }
    let failed = summary.complaints
    guard !failed.isEmpty else { return "all \(passed) hold" }
    let others = failed.count == 1 ? "1 does not" : "\(failed.count) do not"
    return "\(passed) hold, \(others): see checks.json"
  }

  private var figures: String {
    let tally = content.profile.england
    let number = DomainChange.grouped
    let known = IndicatorValue.share(tally.schoolsWithPupils, of: tally.schools).text(places: 1)
    return """
      ## In figures

      - \(number(inputs.registers.schools.count)) establishments in the register, of which \
      \(number(tally.schools)) are open state-funded schools in \
      \(number(content.authorities.count)) local authorities
      - \(number(tally.academies)) of these are academies or free schools; \
      \(number(tally.trusts.count)) academy trusts are at work
      - \(number(tally.pupils)) pupils, known for \(known) % of these schools

      """
  }

  private var files: String {
    var lines = [
      "## Files", "", "| file | rows | what |", "| --- | ---: | --- |",
    ]
    for table in summary.tables {
      let title = CuratedTable.named(table.name)?.title ?? ""
      lines.append("| `\(table.path)` | \(DomainChange.grouped(table.rows)) | \(title) |")
    }
    if inputs.boundaries != nil {
      lines.append("| `la_map.geojson` | | Boundaries, \(inputs.boundaryVintage) |")
    }
    lines += [
      "| `map/index.html` | | The map, to be opened in a browser |",
      "| `map/boundaries.svg`, `map/hexagons.svg` | | The map as a picture, for a report |",
      "| `map/la/index.html` | | A page of each local authority, to read and to print |",
      "| `answers/README.md` | | Questions that studies ask, in words, each with a table |",
      "| `codebook.md` | | What each indicator means and how it is reckoned |",
      "| `datapackage.json` | | Columns, keys, sources and hashes (Data Package v2) |",
      "| `checks.json` | | Every check with its figure, threshold and verdict |",
      "| `provenance.jsonl` | | What each table was made from |",
      "| `SHA256SUMS` | | Hashes: `sha256sum --check SHA256SUMS` |",
      "",
      "The tables are CSV in UTF-8 with a header. A blank cell is not known, or none; in "
        + "`la_profile.csv` no cell of an indicator is blank: `z` is not applicable, `x` not "
        + "available, `c` confidential, `low` rounds to zero, `u` low reliability.",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  private var limits: String {
    let tally = content.profile.england
    let number = DomainChange.grouped
    let registers = inputs.registers
    let unplaced = registers.schools.count { $0.isOpen && $0.easting == nil }
    let outside = registers.schools.count { $0.isOpen && $0.area.authority == nil }
    let untyped = registers.schools.count { $0.isOpen && $0.type == nil }
    let undated = content.successions.count { $0.date == nil }
    let unknown = registers.schools.count { $0.status == nil }
    let told: [(count: Int, text: String)] = [
      (
        tally.schools - tally.schoolsWithPupils,
        "open state-funded schools without a number of pupils; they add nothing to figures about"
          + " pupils."
      ),
      (
        tally.academies - tally.academiesWithTrust,
        "academies without a trust beside them in the register; counts of trusts and of schools in"
          + " them are too low by as much."
      ),
      (unknown, "establishments of unknown status; they are counted nowhere."),
      (untyped, "open establishments without a type in the register; they are counted nowhere."),
      (unplaced, "open establishments without a grid reference."),
      (
        outside,
        "open establishments under no local authority of England; they are in `schools.csv`, marked"
          + " by `area`, and counted nowhere."
      ),
      (undated, "of \(number(content.successions.count)) successions without a date."),
      (content.reviewQueue.items.count, "names that wait for a person: `review_queue.csv`."),
      (
        content.unresolved.count,
        "references to what no register holds, as where one source is newer than another:"
          + " `unresolved_references.csv`."
      ),
    ]
    let lines =
      accepted + told.filter { $0.count > 0 }.map { "- \(number($0.count)) \($0.text)" }
      + standIns + olderSources
    return "## Known limits\n\n" + lines.map { $0 + "\n" }.joined()
  }

  /// The rules that do not hold and were accepted, a line each.
  private var accepted: [String] {
    summary.checks.compactMap { check in
      check.reason.map { "- Accepted though a rule refuses it: \(check.sentence) Reason: \($0)" }
    }
  }

  /// The sources that could not be had, so that an older snapshot stands in, a line each.
  private var standIns: [String] {
    inputs.sources.compactMap { source in
      guard let since = source.standInSince else { return nil }
      let date = source.date.map { " of \($0)" } ?? ""
      return "- \(source.title) could not be had since \(since); the snapshot\(date) stands in."
    }
  }

  /// The sources that are more than a month older than the register of schools, a line each.
  private var olderSources: [String] {
    let asAt = inputs.registers.asAt
    return inputs.sources.compactMap { source in
      guard let date = source.date, asAt.dayNumber - date.dayNumber > 31 else { return nil }
      return "- \(source.title) is of \(date); what changed in it since then is not told here."
    }
  }

  private var changes: String {
    guard let change = summary.change else {
      return "## Changes\n\nThere is no release before this one.\n"
    }
    let told = change.sentences.map { "- \($0)" }
    let lines = told.isEmpty ? ["Nothing changed."] : told
    return "## Changes since \(change.predecessor)\n\n\(lines.joined(separator: "\n"))\n"
  }

  private var tables: String {
    var lines = ["## Tables", ""]
    for table in CuratedTable.all {
      lines += ["### \(table.title)", "", "`\(table.path)`: \(table.description)", ""]
      if !table.primaryKey.isEmpty {
        lines += ["Key: \(table.primaryKey.map { "`\($0)`" }.joined(separator: ", ")).", ""]
      }
      lines += ["| column | what |", "| --- | --- |"]
      lines += table.columns.map { "| `\($0.name)` | \($0.description) |" }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private var licence: String {
    var lines = ["## Licence and attribution", ""]
    for source in inputs.sources {
      let date = source.date.map { ", \($0)" } ?? ""
      let terms = source.licence.isEmpty ? "" : " (\(LicenceName.title(of: source.licence)))"
      lines.append("- \(source.title)\(date)\(terms). \(source.attribution)")
    }
    let isAttributed = inputs.sources.contains { $0.attribution == inputs.boundaryAttribution }
    if inputs.boundaries != nil, !inputs.boundaryAttribution.isEmpty, !isAttributed {
      lines.append("- Boundaries, \(inputs.boundaryVintage). \(inputs.boundaryAttribution)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var citation: String {
    """
    ## How to cite

    > \(ExportDescription.citation(
        title: inputs.title, id: summary.id, asAt: inputs.registers.asAt.description))

    """
  }
}
