import Curation
import Education
import Tabular

/// Where the partnerships come from that names are matched against.
enum PartnershipSource {
  /// The partnerships of a list that people give: by its own keys where it has some, else what the
  /// rows come to when those of one partnership are joined.
  static func list(_ path: String, _ register: AuthorityRegister) throws -> [Partnership] {
    let mentions = try PartnershipFile.mentions(path: path, source: "register", register: register)
    if let keyed = try PartnershipFile.partnerships(path: path, register: register) { return keyed }
    return PartnershipClusters(mentions, authorities: register).partnerships
  }

  /// The partnerships that a pipeline's own register describes; nil where it keeps none.
  static func register(
    of pipeline: String, in workspace: Workspace, _ register: AuthorityRegister,
    asAt day: CalendarDate
  ) throws -> [Partnership]? {
    let files = PartnershipFiles(folder: workspace.definitions(of: pipeline))
    let known = try PartnershipRegister.read(files).register
    guard !known.isEmpty else { return nil }
    let reader = PartnershipAreaReader(register, asAt: day)
    return known.partnerships(by: reader).filter { known.current($0.id) == $0.id }
  }
}
