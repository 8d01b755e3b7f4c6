import Glibc

/// What agreement on a locator is worth, level by level: the rarer it is in the register, the more.
struct LocatorRarity: Sendable {
  private let whole: Float
  private let sector: Float
  private let district: Float
  private let letters: Float

  /// The bits of agreement at a level; none where the locators differ.
  func bits(_ level: ContextLevel) -> Float {
    switch level {
    case .locatorSame: whole
    case .locatorSector: sector
    case .locatorDistrict: district
    case .locatorLetters: letters
    default: 0
    }
  }

  /// What agreement on each of a register's locators is worth, in their order.
  static func all(of locators: [Locator]) -> [LocatorRarity] {
    let levels = [
      rarities(locators, \.whole), rarities(locators, \.sector), rarities(locators, \.district),
      rarities(locators, \.letters),
    ]
    return locators.indices.map { entity in
      LocatorRarity(
        whole: levels[0][entity], sector: levels[1][entity], district: levels[2][entity],
        letters: levels[3][entity])
    }
  }

  /// The bits of each locator's part: the binary logarithm of one over its share.
  private static func rarities(_ locators: [Locator], _ part: (Locator) -> UInt64) -> [Float] {
    var counts: [UInt64: Float] = [:]
    var total: Float = 0
    for locator in locators where !locator.isEmpty {
      counts[part(locator), default: 0] += 1
      total += 1
    }
    return locators.map { log2f(max(total, 1) / (counts[part($0)] ?? 1)) }
  }
}
