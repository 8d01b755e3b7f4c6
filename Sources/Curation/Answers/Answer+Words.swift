import Education
import Tabular

/// What answers share: columns, and figures in words.
extension Answer {
  /// How often each word stands, most often first, in brackets; empty where there is none.
  static func told(_ words: [String]) -> String {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !sorted.isEmpty else { return "" }
    let parts = sorted.map { word, count in
      "\(word.split(separator: "_").joined(separator: " ")) \(count)"
    }
    return " (\(parts.joined(separator: ", ")))"
  }

  /// The indicators of these names, in their order.
  static func indicators(_ names: String...) -> [Indicator] {
    names.compactMap { name in Indicator.all.first { $0.name == name } }
  }

  /// A share in per cent; nil where either is not known, or there is nothing to take it of.
  static func share(_ part: Int?, of whole: Int?) -> Double? {
    guard let part, let whole, whole > 0 else { return nil }
    return 100 * Double(part) / Double(whole)
  }

  /// A share in words.
  static func percent(_ share: Double) -> String {
    String(fixed: share, places: 1) + " %"
  }
}

extension CuratedColumn {
  /// The authority of a row.
  static let authorityCode = CuratedColumn(
    "new_la_code", "LA's ONS code", "The authority.", .required, .form(.onsCode))
  /// Its name.
  static let authorityName = CuratedColumn("la_name", "LA", "Its name.", .required)
  /// Its region.
  static let regionName = CuratedColumn("region_name", "Region", "Its region.", .required)
  /// The partnership of a row.
  static let partnershipKey = CuratedColumn(
    "partnership_id", "Partnership", "Its id in the register.", .required)
  /// Its name.
  static let partnershipTitle = CuratedColumn(
    "partnership_name", "Name", "Its name.", .required)
}

extension DelimitedWriter {
  /// Appends the code, the name and the region of an authority.
  mutating func append(_ authority: LocalAuthority, _ content: ReleaseContent) {
    append(authority.onsCode.value)
    append(authority.name)
    append(content.inputs.registers.authorities.region(authority.regionCode)?.name)
  }
}
