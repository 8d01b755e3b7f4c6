/// Divides whole numbers among shares, exactly.
enum Apportionment {
  /// Parts in proportion to the weights that add up to the total; each is at least `least`.
  ///
  /// What is left over after rounding down goes to the largest remainders, the first of equals
  /// first.
  static func parts(of total: Int, by weights: [Int], atLeast least: Int = 0) -> [Int] {
    let sum = weights.reduce(0, +)
    let free = total - least * weights.count
    guard sum > 0, free > 0 else { return weights.map { _ in least } }
    var parts = weights.map { least + free * $0 / sum }
    let left = total - parts.reduce(0, +)
    let order = weights.indices.sorted {
      (free * weights[$1] % sum, $0) < (free * weights[$0] % sum, $1)
    }
    for index in order.prefix(left) { parts[index] += 1 }
    return parts
  }
}
