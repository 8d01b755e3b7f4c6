import Education
import JSONText
import Tabular

extension PipelineFailure {
  /// The failure that an error from below amounts to.
  public init(_ error: any Error) {
    switch error {
    case let failure as PipelineFailure:
      self = failure
    case let failure as DelimitedFailure:
      self.init(.badData, failure.description)
    case let failure as ContractFailure:
      self.init(.badData, failure.description)
    case let failure as ConfigurationError:
      self.init(.badConfiguration, failure.description)
    case let failure as ReferenceMistake:
      self.init(.badConfiguration, failure.description)
    case let failure as FileFailure where failure.isFull:
      self.init(.inputOutput, "\(failure.description); make room and run again")
    case let failure as FileFailure where failure.operation == "create":
      self.init(.cannotCreate, failure.description)
    case let failure as FileFailure:
      self.init(failure.isMissing ? .noInput : .inputOutput, failure.description)
    default:
      self.init(.badData, "\(error)")
    }
  }

  /// The failure that an error from below amounts to, with paths as seen from the workspace.
  init(_ error: any Error, in workspace: Workspace) {
    let failure = PipelineFailure(error)
    var message = workspace.shortened(failure.message)
    if let cause = error as? FileFailure, cause.isMissing,
      cause.path.hasPrefix("\(workspace.root)/.abep/")
    {
      message += "; all in .abep can be rebuilt: remove it and run again"
    }
    self.init(failure.kind, message)
  }
}
