public import Education
import Linkage
public import Tabular

/// Asks those who know about partnerships, and takes in what they answer.
public struct Gathering {
  private let workspace: Workspace
  private let pipeline: String
  private let register: PartnershipRegister
  private let authorities: AuthorityRegister
  private let asAt: CalendarDate
  private let today: CalendarDate?

  /// Prepares to ask about the partnerships of a pipeline.
  ///
  /// - Parameters:
  ///   - pipeline: Its name.
  ///   - workspace: Where it is.
  ///   - day: The day as at which statements stand; nil for that of the register at hand.
  ///   - today: The day of the call, after which nothing can have been answered.
  /// - Throws: `PipelineFailure` where there is no such pipeline, or its register has a mistake.
  public init(
    _ pipeline: String, in workspace: Workspace, asAt day: CalendarDate?,
    today: CalendarDate? = nil
  ) throws {
    self.workspace = workspace
    self.pipeline = pipeline
    let definition = try PipelineDefinition(pipeline, in: workspace)
    register = try PartnershipRegister.sound(of: pipeline, in: workspace)
    authorities = try AuthorityRegister(directory: definition.referenceFolder)
    self.today = today
    let known = try PipelineCheck.day(of: definition, register, in: workspace, notAfter: today)
    guard let asAt = day ?? known else {
      throw PipelineFailure(
        .usage,
        "nothing states a day yet: no register of schools is stored, and the register is empty; say"
          + " --as-at DAY")
    }
    self.asAt = asAt
  }

  /// The form of an authority, by its name or one of its codes.
  ///
  /// - Throws: `PipelineFailure` where there is no such authority, or several may be meant.
  public func form(of name: String) throws -> (authority: LocalAuthority, form: GatheringForm) {
    let authority = try authority(name)
    return (authority, GatheringForm(register, of: authority, in: authorities, asAt: asAt))
  }

  private func authority(_ name: String) throws -> LocalAuthority {
    let code = LACode(name).flatMap(authorities.authority(code:))
    if let found = code ?? ONSCode(name).flatMap(authorities.authority(onsCode:)) { return found }
    let mention = AuthorityResolver.mention(source: "", name: name, code: "", asAt: asAt)
    let link = AuthorityResolver(authorities).resolve(mention, asAt: asAt)
    let found = link.targets.compactMap { ONSCode($0).flatMap(authorities.authority(onsCode:)) }
    guard found.count == 1, link.verdict == .one, let only = found.first else {
      let names = found.prefix(5).map(\.name).joined(separator: ", ")
      throw PipelineFailure(
        .usage,
        "\"\(name)\" is not one local authority of today"
          + (names.isEmpty
            ? ": \(link.evidence.joined(separator: "; "))" : "; it may be \(names): say which"))
    }
    return only
  }

  /// Reads a form that came back, and adds its answers to the register's files unless something is
  /// wrong with them.
  ///
  /// - Parameters:
  ///   - path: Where the form is.
  ///   - told: The form as it is told to people.
  ///   - isDryRun: Whether the files stay as they are.
  /// - Returns: The form, with what is wrong with it and what it contradicts.
  /// - Throws: `FileFailure` where it cannot be read, or a file not be written.
  public func takeIn(_ path: String, told: String, isDryRun: Bool) throws -> ReturnedForm {
    let form = ReturnedForm(
      try Files.read(path), file: told, against: register, in: authorities, asAt: asAt,
      today: today)
    guard form.canBeMerged, !isDryRun else { return form }
    let files = workspace.partnerships(of: pipeline)
    // Evidence comes first: a statement whose evidence is not there would be a mistake.
    for name in PartnershipFiles.all {
      guard let rows = form.additions[name] else { continue }
      try workspace.append(rows, to: files.path(name), header: PartnershipColumns.of(name))
    }
    return form
  }
}
