import CommandLineKit
import Markup
import Pipeline
import Transfer

/// The verbs of the program, in the order of the work.
enum Verbs {
  /// The version of the program.
  static let version = "0.1.0"

  static var table: CommandTable<CommandContext> {
    CommandTable(
      program: "abep",
      version: "\(version) (libxml2 \(Markup.libraryVersion), libcurl \(Transfer.libraryVersion))",
      summary: "Ingests and links England's school data, and maps it by local authority.",
      commands: [
        CommandEntry(RunCommand.self), CommandEntry(FetchCommand.self),
        CommandEntry(ParseCommand.self), CommandEntry(LinkCommand.self),
        CommandEntry(LoadCommand.self), CommandEntry(MapCommand.self),
        CommandEntry(PlanCommand.self), CommandEntry(StatusCommand.self),
        CommandEntry(MatchCommand.self), CommandEntry(ExplainCommand.self),
        CommandEntry(TrainCommand.self), CommandEntry(EvaluateCommand.self),
        CommandEntry(ReviewCommand.self), CommandEntry(DecideCommand.self),
        CommandEntry(CheckCommand.self), CommandEntry(DiffCommand.self),
        CommandEntry(ExportCommand.self), CommandEntry(VerifyCommand.self),
        CommandEntry(RollbackCommand.self), CommandEntry(DoctorCommand.self),
        CommandEntry(SampleCommand.self), CommandEntry(CompletionsCommand.self),
        CommandEntry(ManualCommand.self),
      ],
      statusOfError: ExitStatus.init(of:))
  }
}

extension ExitStatus {
  /// The number with which the program ends after an error.
  init(of error: any Error) {
    self.init(of: PipelineFailure(error).kind)
  }

  /// The number with which the program ends after a kind of trouble.
  init(of kind: PipelineFailure.Kind) {
    self =
      switch kind {
      case .usage: .usage
      case .badData: .badData
      case .noInput: .noInput
      case .unavailable: .unavailable
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .locked: .locked
      case .badConfiguration: .configuration
      case .refused: .refused
      }
  }

  /// The number with which the program ends after a run.
  init(of ending: RunEnding) {
    switch ending {
    case .done(let outcome): self = outcome.hasWarnings ? .publishedWithWarnings : .success
    case .failed(let kind): self.init(of: kind)
    }
  }
}
