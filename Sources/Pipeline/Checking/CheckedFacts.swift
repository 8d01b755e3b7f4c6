import Curation
import Education
import Tabular

/// Gathers what a partnership register is held against.
enum CheckedFacts {
  /// The reference tables of a pipeline, and the schools and trusts of its current release.
  ///
  /// - Throws: `ReferenceMistake`, `FileFailure` or `DelimitedFailure` where a table cannot be read.
  static func gather(
    _ definition: PipelineDefinition, in workspace: Workspace, asAt: CalendarDate,
    notes: inout [String]
  ) throws -> PartnershipCheck.Facts {
    var facts = PartnershipCheck.Facts(
      authorities: try AuthorityRegister(directory: definition.referenceFolder), asAt: asAt,
      staleAfterDays: definition.staleAfterDays)
    let shelf = ReleaseShelf(folder: workspace.curated(of: definition.name))
    guard let id = shelf.latestID else {
      notes.append(
        "members' numbers were not looked up: there is no release of \(definition.name) yet; `abep"
          + " run \(definition.name)` makes one")
      return facts
    }
    let release = try ReleaseReader(shelf.entry(id).directory)
    facts.registerDay = ReleaseShelf.day(of: id)
    facts.schools = try schools(release, asAt: asAt)
    facts.trusts = try trusts(release, asAt: asAt)
    return facts
  }

  private static func schools(
    _ release: ReleaseReader, asAt: CalendarDate
  ) throws -> [URN: PartnershipCheck.MemberFact] {
    var reader = try release.open("schools")
    let urn = try reader.header.require("urn")
    let name = try reader.header.require("school_name")
    let code = try reader.header.require("new_la_code")
    let status = try reader.header.require("status")
    let closed = try reader.header.require("close_date")
    var facts: [URN: PartnershipCheck.MemberFact] = [:]
    while try reader.next() {
      guard let key = URN(reader.text(urn)) else { continue }
      facts[key] = PartnershipCheck.MemberFact(
        name: reader.text(name), authority: ONSCode(reader.text(code)),
        isOpen: reader.text(status) != SchoolStatus.closed.rawValue,
        closedOn: CalendarDate(iso: reader.text(closed)))
    }
    return facts
  }

  private static func trusts(
    _ release: ReleaseReader, asAt: CalendarDate
  ) throws -> [GroupUID: PartnershipCheck.MemberFact] {
    var reader = try release.open("trusts")
    let uid = try reader.header.require("trust_uid")
    let name = try reader.header.require("trust_name")
    let status = try reader.header.require("status")
    let closed = try reader.header.require("closed_date")
    var facts: [GroupUID: PartnershipCheck.MemberFact] = [:]
    while try reader.next() {
      guard let key = GroupUID(reader.text(uid)) else { continue }
      facts[key] = PartnershipCheck.MemberFact(
        name: reader.text(name), isOpen: reader.text(status) != Trust.Status.closed.rawValue,
        closedOn: CalendarDate(iso: reader.text(closed)))
    }
    return facts
  }
}
