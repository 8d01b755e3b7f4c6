import CommandLineKit
import Education
import Linkage
import Pipeline
import Tabular

/// Which names are asked of which register, by which model.
struct EvaluationSelection {
  var kind: MatchKind?
  var register = ""
  var links: String?
  var using: [MatchColumns.Role] = []
  var asAt: CalendarDate?
  var half: GoldFile.Half?
  var root: String?

  /// The resolver over the register, with the model of a file, the pipeline's own, or none trained.
  func resolver(model path: String?, in context: CommandContext) throws -> NameResolver {
    try resolver(model(path, in: context), in: context)
  }

  /// The resolver over the register with a model.
  func resolver(_ model: LinkModel, in context: CommandContext) throws -> NameResolver {
    let kind = try required()
    let register = context.absolute(register)
    let links = links.map { context.absolute($0) }
    switch kind {
    case .schools:
      let workspace = try context.workspace(root: root)
      let authorities = try AuthorityRegister(
        directory: "\(workspace.definitions(of: "england"))/reference")
      return try .schools(
        register: register, links: links, authorities: authorities, model: model)
    case .trusts: return try .trusts(register: register, links: links, model: model)
    case .authorities, .partnerships, .names:
      throw UsageError("models are of schools and of trusts, not of \(kind.rawValue)")
    }
  }

  /// The authorities: those of the files named and nothing else, or all that the pipeline `england`
  /// knows of them.
  func authorities(in context: CommandContext) throws -> AuthorityRegister {
    guard register.isEmpty else {
      return try AuthorityRegister(
        register: context.absolute(register), historic: links.map { context.absolute($0) })
    }
    let workspace = try context.workspace(root: root)
    return try AuthorityRegister(
      directory: "\(workspace.definitions(of: "england"))/reference")
  }

  /// The model of a file, or that of the pipeline `england` where none is named.
  func model(_ path: String?, in context: CommandContext) throws -> LinkModel {
    if let path { return try LinkModel(file: context.absolute(path), told: path) }
    return try .current(required(), in: context.workspace(root: root))
  }

  /// The names of a file, and what they mean.
  func gold(_ path: String, slice: String? = nil, in context: CommandContext) throws -> GoldFile {
    try GoldFile(
      path: context.absolute(path), name: path, kind: required(),
      using: using.isEmpty ? nil : Set(using), asAt: asAt, slice: slice, half: half)
  }

  /// What the names are names of, and a register of them.
  func required() throws -> MatchKind {
    guard let kind else { throw UsageError("say with --to what the names are names of") }
    guard !register.isEmpty || kind == .authorities else {
      throw UsageError("say with --register where the register is")
    }
    return kind
  }
}

extension Parameter {
  /// The register, its links, the columns that are asked with, the day and the half of the names.
  static func evaluation(_ selection: WritableKeyPath<Target, EvaluationSelection>) -> [Self] {
    [
      .matchKind(selection.appending(path: \.kind)),
      .option(
        "register", "file",
        "The register, as GIAS or a release has it; of authorities, names and codes alone.",
        selection.appending(path: \.register)),
      .option(
        "links", "file",
        "Who succeeded whom: links, authorities of the past; for trusts, their schools.",
        selection.appending(path: \.links)),
      .repeated(
        "using", "column", "What is asked with the name: authority, postcode, town (default all).",
        selection.appending(path: \.using), expecting: "authority, postcode or town"
      ) { [.authority, .postcode, .town].first { [word = $0] in $0.rawValue == word } },
      .optional(
        "as-at", "date", "The day as at which the names are meant.",
        selection.appending(path: \.asAt), expecting: "a day such as 2018-09-15"
      ) { CalendarDate(iso: $0) },
      .optional(
        "half", "half", "Only the tuning or the held-back half of the names.",
        selection.appending(path: \.half), expecting: "tuning or held-back"
      ) { GoldFile.Half(rawValue: $0) },
    ]
  }
}
