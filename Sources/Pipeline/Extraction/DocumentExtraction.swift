import Markup
import Tabular

/// Turns the records of an XML or HTML document into delimited text, as their source declares.
struct DocumentExtraction {
  let source: SourceDefinition
  let extraction: Extraction
  let schema: TableSchema
  /// The document's path.
  let path: String
  /// What the document is called in messages.
  let name: String
  /// The encoding that the server stated, where the declaration states none.
  let charset: String?

  /// What was found on the way.
  struct Outcome {
    /// What was wrong with the document as a whole.
    var issues: [Issue] = []
    /// What the declaration does not catch.
    var left: [LeftOver] = []
  }

  /// Writes the text into a folder, as `extracted.csv`.
  ///
  /// - Throws: `MarkupFailure` where the document is broken or refused; `DelimitedFailure` or
  ///   `ContractFailure` where it lacks what the source's contract asks for.
  func run(into folder: String) throws -> Outcome {
    switch extraction {
    case .elements(let path, let namespaces):
      try XMLExtraction(self, record: path, namespaces: namespaces).run(into: folder)
    case .nodes(let xpath): try HTMLExtraction(self).nodes(xpath, into: folder)
    case .tables(let xpath): try HTMLExtraction(self).tables(xpath, into: folder)
    case .definitions(let xpath): try HTMLExtraction(self).definitions(xpath, into: folder)
    }
  }

  /// What is wrong with the encoding that a document states, or a source states for it.
  ///
  /// - Throws: `ContractFailure` where the contract refuses such a document.
  func issues(with encoding: EncodingFinding) throws -> [Issue] {
    guard let mistake = encoding.mistake, source.contract.misstatedEncoding != .ignore else {
      return []
    }
    if source.contract.misstatedEncoding == .refuse { throw ContractFailure(file: name, mistake) }
    return [Issue("misstated-encoding", file: name, mistake)]
  }

  /// What is to be said of columns whose paths caught nothing in any record.
  ///
  /// - Throws: `DelimitedFailure` where a column that must be there is among them.
  func issues(uncaught caught: [Int]) throws -> [Issue] {
    var issues: [Issue] = []
    for (column, count) in zip(schema.columns, caught) where count == 0 {
      let path = column.source.joined(separator: " or ")
      if column.isRequired || source.contract.missingColumn == .refuse {
        throw DelimitedFailure(
          .missingColumn, file: name,
          "has nothing at \"\(path)\", which \(schema.name) needs; look at what the declaration"
            + " leaves, and correct it")
      }
      guard source.contract.missingColumn == .report else { continue }
      issues.append(
        Issue(
          "missing-column", file: name, field: column.source[0],
          "catches nothing in any record; its cells are empty"))
    }
    return issues
  }
}
