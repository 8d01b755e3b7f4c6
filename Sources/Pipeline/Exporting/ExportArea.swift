public import Education
public import Tabular

/// The authorities whose rows an export is to have, as whoever asks for them writes their names.
public struct ExportArea: Sendable {
  /// The texts, as they were given.
  public let texts: [String]
  /// The authorities.
  public let authorities: Set<ONSCode>
  /// The regions all of whose authorities are among them, so that their own rows are meant too.
  public let regions: Set<ONSCode>
  /// Whether all of England is meant: every row.
  public let isEngland: Bool
  /// What became of names of the past, a sentence each.
  public let remarks: [String]

  /// Reads names, codes, lists, regions and combined authorities by a pipeline's reference tables.
  ///
  /// An authority of which a text means a part is taken whole, for tables know no less.
  ///
  /// - Parameters:
  ///   - texts: What was written, a name or a list each.
  ///   - date: The day of the release.
  ///   - reference: The folder of the pipeline's reference tables.
  /// - Throws: `PipelineFailure` where a text is not understood, with each reason; what
  ///   `AuthorityRegister` throws where the tables cannot be read.
  public init(_ texts: [String], asAt date: CalendarDate, reference: String) throws {
    let register = try AuthorityRegister(directory: reference)
    let reader = WrittenAreas(register)
    var authorities: Set<ONSCode> = []
    var faults: [String] = []
    var remarks: [String] = []
    var isEngland = false
    for text in texts {
      if text.lowercased() == "england" || text == "E92000001" {
        isEngland = true
        continue
      }
      if let code = ONSCode(text), let authority = register.authority(onsCode: code) {
        authorities.insert(authority.onsCode)
        continue
      }
      if let code = LACode(text), let authority = register.authority(code: code) {
        authorities.insert(authority.onsCode)
        continue
      }
      let written = reader.read(text, said: date)
      faults += written.unresolved.map { "\"\($0.text)\": \($0.reason)" }
      authorities.formUnion(written.authorities.compactMap { ONSCode($0.id) })
      remarks += written.past.compactMap(register.historic(id:)).map { past in
        let heirs = register.codes(inPlaceOf: past.code, asAt: date)
          .compactMap { register.authority(code: $0)?.name }
        return "\(past.name) was replaced on \(past.replacedOn); the rows are those of "
          + heirs.joined(separator: "; ")
      }
    }
    guard faults.isEmpty, isEngland || !authorities.isEmpty else {
      throw PipelineFailure(
        .usage,
        faults.isEmpty
          ? "no area was named" : "not every area is clear: \(faults.joined(separator: "; "))")
    }
    self.texts = texts
    self.authorities = authorities
    self.isEngland = isEngland
    self.remarks = remarks
    regions = Set(
      register.regions.map(\.code).filter { region in
        let members = register.authorities.filter { $0.regionCode == region }
        return !members.isEmpty && members.allSatisfy { authorities.contains($0.onsCode) }
      })
  }

  /// The names in a list: a line each, spaces at their ends and empty lines apart.
  public static func names(in list: [UInt8]) -> [String] {
    let bytes = list.starts(with: [0xEF, 0xBB, 0xBF]) ? list.dropFirst(3) : list[...]
    return bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let name = line.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
      return name.isEmpty ? nil : String(decoding: Array(name), as: UTF8.self)
    }
  }
}
