import Curation
import Education
import Linkage
import Tabular

extension MatchRegister {
  /// How a register is opened: from the release of a pipeline, or from a file.
  struct Opening {
    let selection: Selection
    let workspace: Workspace
    let today: CalendarDate

    typealias Opened = (matcher: any NameMatcher, description: String, asAt: CalendarDate?)

    func open() throws -> Opened {
      switch selection.kind {
      case .authorities: try authorities()
      case .schools: try schools()
      case .trusts: try trusts()
      case .partnerships: try partnerships()
      case .names: try names()
      }
    }

    /// The current release of the pipeline; nil where there is none.
    private func release() throws -> ReleaseReader? {
      let shelf = ReleaseShelf(folder: workspace.curated(of: selection.pipeline))
      return try shelf.latestID.map { try ReleaseReader(shelf.entry($0).directory) }
    }

    private func requiredRelease() throws -> ReleaseReader {
      guard let release = try release() else {
        throw PipelineFailure(
          .noInput,
          "pipeline \(selection.pipeline) has no release to match against; run `abep run"
            + " \(selection.pipeline)`, or name a file with --register")
      }
      return release
    }

    private func reference() throws -> AuthorityRegister {
      try AuthorityRegister(
        directory: PipelineDefinition.referenceFolder(of: selection.pipeline, in: workspace))
    }

    private func authorities() throws -> Opened {
      let day = try selection.asAt ?? release()?.asAt ?? today
      let register =
        try selection.register.map {
          try AuthorityRegister(register: $0, historic: selection.links)
        } ?? reference()
      return (
        AuthorityMatcher(register, asAt: day),
        "\(register.authorities.count) authorities and \(register.historic.count) of the past", day
      )
    }

    private func schools() throws -> Opened {
      let release = try selection.register == nil ? requiredRelease() : nil
      let register = try selection.register ?? release?.path(of: "schools") ?? ""
      let links = try selection.links ?? release?.path(of: "school_successions")
      return try model(
        .schools(register: register, links: links, authorities: reference(), model: model()),
        hasContext: true)
    }

    private func trusts() throws -> Opened {
      let release = try selection.register == nil ? requiredRelease() : nil
      let register = try selection.register ?? release?.path(of: "trusts") ?? ""
      return try model(
        .trusts(register: register, links: selection.links, model: model()), hasContext: false)
    }

    private func names() throws -> Opened {
      guard let register = selection.register else {
        throw PipelineFailure(
          .usage, "--to names needs --register FILE: a CSV with a column of keys and one of names")
      }
      let guess = try RegisterGuess(
        path: register, told: register, id: selection.idColumn, name: selection.nameColumn)
      return try model(
        .plain(register: register, headings: guess.headings, dialect: guess.dialect),
        hasContext: true, columns: guess.description)
    }

    private func model(
      _ resolver: NameResolver, hasContext: Bool, columns: String = ""
    ) -> Opened {
      (
        RegisterMatcher(
          resolver, hasContext: hasContext, asAt: selection.asAt),
        "\(resolver.linker.register.count.grouped) \(selection.kind.rawValue), by model"
          + " \(resolver.linker.model.name) \(resolver.linker.model.version)"
          + (columns.isEmpty ? "" : "; \(columns)"),
        selection.asAt
      )
    }

    /// The model named, or that of the pipeline.
    private func model() throws -> LinkModel {
      if let path = selection.model { return try LinkModel(file: path, told: path) }
      return try ModelShelf(of: selection.pipeline, in: workspace).model(selection.kind)
    }

    private func partnerships() throws -> Opened {
      let register = try reference()
      let day = try selection.asAt ?? release()?.asAt ?? today
      let known =
        if let path = selection.register {
          try PartnershipSource.list(path, register)
        } else {
          try PartnershipSource.register(
            of: selection.pipeline, in: workspace, register, asAt: day)
        }
      guard let known else {
        throw PipelineFailure(
          .usage,
          "pipeline \(selection.pipeline) has no register of partnerships; name one with"
            + " --register FILE")
      }
      return (
        PartnershipMatcher(
          PartnershipResolver(known, authorities: register),
          authorities: AuthorityResolver(register)),
        "\(known.count.of("partnership"))", selection.register == nil ? day : nil
      )
    }
  }
}
