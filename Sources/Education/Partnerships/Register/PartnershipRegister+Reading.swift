import Tabular

extension PartnershipRegister {
  /// A register as far as its files can be read, and what is wrong with their cells.
  public struct Reading: Sendable {
    /// The rows that can be read.
    public let register: PartnershipRegister
    /// What is wrong, by file, line and column.
    public let findings: [EditFinding]
  }

  /// Reads a register's files, as far as they are there.
  ///
  /// - Returns: The rows that can be read; a row with a cell that cannot is a finding.
  /// - Throws: `FileFailure` where a file is there and cannot be read.
  public static func read(_ files: PartnershipFiles) throws -> Reading {
    var bytes: [String: [UInt8]] = [:]
    for name in PartnershipFiles.all where Files.exists(files.path(name)) {
      bytes[name] = try Files.read(files.path(name))
    }
    return read(bytes, files)
  }

  /// Reads the texts of a register's files, by their names.
  static func read(_ bytes: [String: [UInt8]], _ files: PartnershipFiles) -> Reading {
    var reader = PartnershipRegisterReader(bytes, files)
    let register = reader.register()
    return Reading(register: register, findings: reader.findings.sorted(by: EditFinding.inOrder))
  }
}
