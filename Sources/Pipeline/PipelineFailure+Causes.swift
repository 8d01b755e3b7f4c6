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
    case let failure as FileFailure:
      let kind: Kind = failure.isMissing ? .noInput : .inputOutput
      self.init(
        failure.operation == "create" ? .cannotCreate : kind,
        failure.isFull
          ? "\(failure.description); make room and run again" : failure.description)
    default:
      self.init(.badData, "\(error)")
    }
  }
}
