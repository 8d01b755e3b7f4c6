import Education
import Linkage
import Tabular

extension StageChain {
  /// The authorities of the pipeline's reference tables.
  func authorities() throws -> AuthorityRegister {
    try AuthorityRegister(directory: definition.referenceFolder)
  }

  /// What the staged tables say, joined; the names are resolved anew where no links are given.
  func registers(links: [Link]?, issues: inout IssueLog) throws -> Registers {
    func table(_ staged: StagedTable) -> Registers.StagedTables.Table {
      Registers.StagedTables.Table(
        path: staged.contentPath, source: staged.source.name, date: staged.snapshot.date)
    }
    let tables = Registers.StagedTables(
      establishments: table(try self.table(.establishments)),
      links: optionalTable(.establishmentLinks).map(table),
      groups: optionalTable(.groups).map(table),
      groupLinks: optionalTable(.groupLinks).map(table))
    return try Registers.read(
      tables, authorities: authorities(), partnerships: partnerships, links: links,
      issues: &issues)
  }
}
