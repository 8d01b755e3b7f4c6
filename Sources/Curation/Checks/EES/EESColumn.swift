/// A column of a file that is screened, each of its words held once.
struct EESColumn: Sendable {
  /// The name in the header.
  let name: String
  /// The words, in the order in which they first stand.
  private(set) var words: [String] = []
  /// The place in `words` of each row's cell.
  private(set) var codes: [Int32] = []
  private var places: [String: Int32] = [:]

  /// Begins a column.
  init(_ name: String) { self.name = name }

  /// Takes in the cell of the next row.
  mutating func append(_ word: String) {
    if let code = places[word] {
      codes.append(code)
      return
    }
    let code = Int32(truncatingIfNeeded: words.count)
    places[word] = code
    words.append(word)
    codes.append(code)
  }

  /// The cell of a row, counted from 0.
  subscript(row: Int) -> String { words[Int(codes[row])] }

  /// Whether a cell of the column is this word.
  func holds(_ word: String) -> Bool { places[word] != nil }
}
