import Tabular

/// Rows, and the sum of pupils by local authority, over a register of any size.
enum PupilSums {
  /// Reads the register and gives rows, authorities and pupils as one line.
  static func text(of path: String, threads: Int) throws -> String {
    let file = PartedFile(path: path, dialect: Dialect(encoding: .windows1252))
    let parts = try file.map(parts: threads) { reader in
      let authority = try reader.header.require("LA (code)")
      let pupils = try reader.header.require("NumberOfPupils")
      var rows = 0
      var sums: [Int: Int] = [:]
      while try reader.next() {
        rows += 1
        sums[reader.integer(authority) ?? -1, default: 0] += reader.integer(pupils) ?? 0
      }
      return (rows: rows, sums: sums)
    }
    let rows = parts.reduce(0) { $0 + $1.rows }
    let sums = parts.reduce(into: [:]) { $0.merge($1.sums, uniquingKeysWith: +) }
    return "\(rows) rows, \(sums.count) authorities, \(sums.values.reduce(0, +)) pupils"
  }
}
