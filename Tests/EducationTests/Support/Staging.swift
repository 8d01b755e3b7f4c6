import Education
import Tabular
import Testing

/// Stages files as the parse stage does, in memory.
enum Staging {
  /// A source's file staged: the staged table, and what was found.
  struct Staged {
    let bytes: [UInt8]
    let outcome: TableConversion.Outcome

    /// Issues by code, without the note that names columns which are not read.
    var faults: [String: Int] { outcome.issues.counts.filter { $0.key != "new-column" } }

    func reader(_ name: String) throws -> DelimitedReader {
      try DelimitedReader(bytes: bytes, name: name)
    }
  }

  static func stage(
    path: String, _ schema: TableSchema, contract: Contract = Contract(),
    dialect: Dialect = Dialect(encoding: .windows1252)
  ) throws -> Staged {
    var reader = try DelimitedReader(path: path, dialect: dialect, name: schema.name)
    return try stage(&reader, schema, contract)
  }

  static func stage(
    text: String, _ schema: TableSchema, contract: Contract = Contract()
  ) throws -> Staged {
    var reader = try DelimitedReader(bytes: Array(text.utf8), name: schema.name)
    return try stage(&reader, schema, contract)
  }

  private static func stage(
    _ reader: inout DelimitedReader, _ schema: TableSchema, _ contract: Contract
  ) throws -> Staged {
    let conversion = TableConversion(schema, contract: contract)
    var writer = DelimitedWriter(header: conversion.stagedHeader)
    let outcome = try conversion.run(&reader, into: &writer) { _, _ in }
    return Staged(bytes: try writer.finish(), outcome: outcome)
  }

  static func schools(
    path: String, authorities: AuthorityRegister, dialect: Dialect = Dialect(encoding: .windows1252)
  ) throws -> (staged: Staged, reading: Reading<School>) {
    let staged = try stage(path: path, GIAS.establishments, dialect: dialect)
    var reader = try staged.reader("establishments")
    return (staged, try GIAS.schools(&reader, authorities: authorities))
  }
}
