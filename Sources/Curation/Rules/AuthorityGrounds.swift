import Education
import Tabular

/// Where the authorities of a release before lie today, as far as the reference tables declare it.
struct AuthorityGrounds: Sendable {
  private let names: [String: String]
  private let today: [String: Set<ONSCode>]

  /// Reads the authorities of a release; nil where it is of a shape without their codes.
  ///
  /// - Throws: `FileFailure` or `DelimitedFailure` where they cannot be read.
  init?(in before: ReleaseReader, now registers: Registers) throws {
    var reader = try before.open("local_authorities")
    guard let code = reader.header.index(of: "new_la_code"),
      let oldCode = reader.header.index(of: "old_la_code"),
      let name = reader.header.index(of: "la_name")
    else { return nil }
    let authorities = registers.authorities
    var names: [String: String] = [:]
    var today: [String: Set<ONSCode>] = [:]
    while try reader.next() {
      let text = reader.text(code)
      guard let ons = ONSCode(text) else { continue }
      names[text] = reader.text(name)
      var ground: Set<ONSCode> = [ons]
      ground.formUnion(authorities.successors(ofONSCode: ons).map(\.onsCode))
      for past in authorities.historic where past.onsCode == ons {
        ground.formUnion(Self.today(past.code, registers))
      }
      if let la = LACode(reader.text(oldCode)) { ground.formUnion(Self.today(la, registers)) }
      today[text] = ground
    }
    self.names = names
    self.today = today
  }

  /// What an authority was called.
  func name(of code: String) -> String { names[code] ?? code }

  /// Whether an authority of today lies where one lay that had the ONS code.
  func holds(_ authority: ONSCode, _ code: String) -> Bool {
    today[code]?.contains(authority) ?? (authority.value == code)
  }

  /// The authorities on the ground of a three-digit code on the day of the registers.
  private static func today(_ code: LACode, _ registers: Registers) -> [ONSCode] {
    registers.authorities.codes(inPlaceOf: code, asAt: registers.asAt).compactMap {
      registers.authorities.authority(code: $0)?.onsCode
    }
  }
}
