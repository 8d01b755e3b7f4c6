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
  ///
  /// - Parameters:
  ///   - locators: The locators.
  ///   - order: The places of those that are there, in the order of the codes.
  /// - Returns: What each is worth.
  static func all(of locators: [Locator], in order: [Int32]) -> [LocatorRarity] {
    // Codes of one sector or district stand side by side, those of the same letters need not.
    var byLetters = RadixOrder(order)
    byLetters.sort { locators[Int($0)].letters }
    let levels = [
      rarities(locators, order) { $0.whole }, rarities(locators, order) { $0.sector },
      rarities(locators, order) { $0.district },
      rarities(locators, byLetters.places) { $0.letters },
    ]
    return locators.indices.map { entity in
      LocatorRarity(
        whole: levels[0][entity], sector: levels[1][entity], district: levels[2][entity],
        letters: levels[3][entity])
    }
  }

  /// The bits of each locator's part: the binary logarithm of one over its share.
  ///
  /// - Parameters:
  ///   - locators: The locators.
  ///   - order: The places of those that are there, the same parts side by side.
  ///   - part: The part.
  /// - Returns: The bits.
  private static func rarities(
    _ locators: [Locator], _ order: [Int32], _ part: (Locator) -> UInt64
  ) -> [Float] {
    let total = max(Float(order.count), 1)
    var bits = [Float](repeating: log2f(total), count: locators.count)
    var rest = order[...]
    while let first = rest.first {
      let here = part(locators[Int(first)])
      let same = rest.prefix { part(locators[Int($0)]) == here }
      let worth = log2f(total / Float(same.count))
      for place in same { bits[Int(place)] = worth }
      rest = rest[same.endIndex...]
    }
    return bits
  }
}
