import Education
import Tabular

extension PartnershipRegister {
  /// A pipeline's register, every cell of which can be read.
  ///
  /// - Throws: `PipelineFailure` where people who edited it made a mistake.
  static func sound(of pipeline: String, in workspace: Workspace) throws -> PartnershipRegister {
    let reading = try read(workspace.partnerships(of: pipeline))
    let mistakes = reading.findings.filter { $0.severity == .error }
    guard let first = mistakes.first else { return reading.register }
    let more = mistakes.count > 1 ? ", and \(mistakes.count - 1) more" : ""
    throw PipelineFailure(
      .badConfiguration, "\(first)\(more); `abep check \(pipeline)` tells all of them")
  }

  /// A hash of what the files hold; empty where there are none.
  var hash: String {
    get throws {
      var hasher = SHA256()
      var isEmpty = true
      for name in PartnershipFiles.all where Files.exists(files.path(name)) {
        let bytes = try Files.read(files.path(name))
        hasher.update(Array("\(name):\(bytes.count):".utf8))
        hasher.update(bytes)
        isEmpty = false
      }
      return isEmpty ? "" : hasher.hexadecimal()
    }
  }
}
