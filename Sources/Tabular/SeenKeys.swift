/// The keys met so far, so that a second record of the same key is seen.
struct SeenKeys {
  private let places: [Int]
  /// Whether the key is one whole number, so that its value is all there is to it.
  private let isNumber: Bool
  private var numbers: Set<Int> = []
  private var texts: Set<[UInt8]> = []

  /// Takes the columns of the key, by our names.
  init(_ cells: [CellConversion], key: [String]) {
    places = key.compactMap { name in cells.firstIndex { $0.column.name == name } }
    if places.count == 1, case .integer = cells[places[0]].column.type {
      isNumber = true
    } else {
      isNumber = false
    }
  }

  /// Remembers the record's key, where it has one; false where it was there already.
  mutating func insert(_ staged: [[UInt8]]) -> Bool {
    guard !places.isEmpty, places.contains(where: { !staged[$0].isEmpty }) else { return true }
    if isNumber, let number = staged[places[0]][...].decimalInteger {
      return numbers.insert(number).inserted
    }
    var key: [UInt8] = []
    for place in places {
      key.append(contentsOf: staged[place])
      key.append(0)
    }
    return texts.insert(key).inserted
  }

  /// The record's key, for messages.
  func text(of staged: [[UInt8]]) -> String {
    places.map { String(decoding: staged[$0], as: UTF8.self) }.joined(separator: ", ")
  }
}
