import Curation
public import Education
import JSONText
public import Tabular

/// Validates what people edit in a pipeline: its files, its decisions and its partnership register.
public struct PipelineCheck: Sendable {
  /// Everything that is wrong, by file, line and column.
  public let findings: [EditFinding]
  /// What could not be looked at, and why.
  public let notes: [String]
  /// The register, as far as it can be read.
  public let register: PartnershipRegister
  /// The day as at which references must lead somewhere; nil where nothing states a day.
  public let asAt: CalendarDate?

  /// Checks a pipeline.
  ///
  /// - Parameters:
  ///   - pipeline: Its name.
  ///   - workspace: Where it is.
  ///   - day: The day as at which it is checked; nil for that of the register at hand.
  ///   - today: The day of the call, after which nothing can have been stated.
  /// - Throws: `PipelineFailure` where there is no such pipeline; `FileFailure` where a file cannot
  ///   be read.
  public init(
    _ pipeline: String, in workspace: Workspace, asAt day: CalendarDate?,
    today: CalendarDate? = nil
  ) throws {
    var findings = try Self.files(of: pipeline, in: workspace)
    let reading = try PartnershipRegister.read(workspace.partnerships(of: pipeline))
    register = reading.register
    findings += reading.findings
    var notes: [String] = []
    var asAt = day
    if let definition = try? PipelineDefinition(pipeline, in: workspace) {
      asAt =
        try day
        ?? Self.day(of: definition, register, in: workspace, notAfter: today)
      if let asAt {
        var facts = try CheckedFacts.gather(definition, in: workspace, asAt: asAt, notes: &notes)
        facts.today = today
        findings += PartnershipCheck(register, against: facts).findings
      }
      findings += Self.strangers(among: definition.sources, to: register)
      findings += try Self.lost(from: register, of: pipeline, in: workspace)
    } else {
      notes.append("the register is held against the rest once the pipeline's files are right")
    }
    self.asAt = asAt
    self.notes = notes
    self.findings = findings.sorted(by: EditFinding.inOrder)
  }

  /// How many findings are errors.
  public var errorCount: Int { findings.count { $0.severity == .error } }

  /// What was looked at and what was found, in a line.
  public var summary: String {
    let entries = register.entries
    let counts = [
      entries.count.of("partnership"),
      entries.reduce(0) { $0 + $1.statements.count }.of("statement"),
      entries.reduce(0) { $0 + $1.areas.count }.of("area"),
      entries.reduce(0) { $0 + $1.members.count }.of("member"),
    ]
    let found = [errorCount.of("error"), (findings.count - errorCount).of("warning")]
    return counts.joined(separator: ", ") + (asAt.map { " as at \($0)" } ?? "") + ": "
      + found.joined(separator: ", ")
  }

  /// The mistakes of the pipeline's own files.
  private static func files(of pipeline: String, in workspace: Workspace) throws -> [EditFinding] {
    var findings = try PipelineDefinition.mistakes(pipeline, in: workspace).map { mistake in
      EditFinding(
        file: mistake.file, line: mistake.position.line, column: mistake.position.column,
        mistake.message)
    }
    let file = workspace.relative(DecisionFile.path(of: pipeline, in: workspace))
    do {
      let decisions = try DecisionFile(of: pipeline, in: workspace)
      findings += decisions.conflicts(asAt: nil).map { conflict in
        EditFinding(
          .warning, file: file, field: "mention",
          "decisions on \(conflict.mention) contradict each other, and the latest stands: "
            + conflict.words.joined(separator: "; "))
      }
    } catch let failure as PipelineFailure {
      let told = failure.message.hasPrefix(file) ? failure.message.dropFirst(file.count + 2) : ""
      findings.append(
        EditFinding(file: file, told.isEmpty ? failure.message : String(told)))
    }
    return findings
  }

  /// Lists of members of partnerships that the register does not have.
  private static func strangers(
    among sources: [SourceDefinition], to register: PartnershipRegister
  ) -> [EditFinding] {
    let known = register.entries.map(\.id)
    return sources.flatMap { source in
      source.mentions.compactMap(\.memberOf).filter { register[$0] == nil }.map { id in
        let near = Spelling.nearest(to: id, among: known).map { "; did you mean \"\($0)\"?" }
        let place = source.error("")
        return EditFinding(
          file: place.file, line: place.position.line, column: place.position.column,
          field: "member_of", "the register has no partnership \"\(id)\"\(near ?? "")")
      }
    }
  }

  /// Partnerships of the current release that the register does not have any more.
  private static func lost(
    from register: PartnershipRegister, of pipeline: String, in workspace: Workspace
  ) throws -> [EditFinding] {
    let shelf = ReleaseShelf(folder: workspace.curated(of: pipeline))
    guard let id = shelf.latestID else { return [] }
    let release = try ReleaseReader(shelf.entry(id).directory)
    guard release.tableNames.contains("partnerships") else { return [] }
    var reader = try release.open("partnerships")
    let key = try reader.header.require("partnership_id")
    var findings: [EditFinding] = []
    while try reader.next() {
      let gone = reader.text(key)
      guard register[gone] == nil else { continue }
      findings.append(
        EditFinding(
          .warning, file: register.files.told(PartnershipFiles.statements), field: gone,
          "release \(id) has \"\(gone)\", and the register has it no more: put its rows back, with"
            + " the status closed, or merged and what it went into; an id goes on leading somewhere"
        ))
    }
    return findings
  }

  /// The day that a check counts from where none is said: that of the current release, which is its
  /// register of schools', else that of the newest register of schools that is stored, else that of
  /// the newest statement.
  static func day(
    of definition: PipelineDefinition, _ register: PartnershipRegister, in workspace: Workspace,
    notAfter today: CalendarDate?
  ) throws -> CalendarDate? {
    let shelf = ReleaseShelf(folder: workspace.curated(of: definition.name))
    if let day = shelf.latestID.flatMap({ ReleaseShelf.day(of: $0) }) { return day }
    let store = SnapshotStore(folder: workspace.raw(of: definition.name))
    let schools = definition.sources.filter { $0.content.kind == .establishments }
    let stored = try schools.flatMap { try store.candidates(of: $0, asAt: nil).map(\.date) }.max()
    return stored ?? register.newestDate(notAfter: today)
  }
}

extension Workspace {
  /// Where a pipeline's partnership register stands.
  public func partnerships(of pipeline: String) -> PartnershipFiles {
    PartnershipFiles(
      folder: definitions(of: pipeline), told: relative(definitions(of: pipeline)))
  }
}
