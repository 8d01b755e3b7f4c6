import Education
import Tabular

/// Which columns of a register of anything hold the key, the name and what stands beside it.
///
/// Where no column looks like a key, a name is its own key. Rows with one key are names of one thing.
struct RegisterGuess {
  /// The columns, as registers are read by them.
  let headings: RegisterHeadings
  /// How the file is written.
  let dialect: Dialect
  /// The columns in words, guesses marked as such.
  let description: String

  /// Chooses the columns of a file: those that were named, and guesses for the others.
  ///
  /// - Throws: `PipelineFailure` where a named column is not there, or none looks like a name.
  init(path: String, told file: String, id: String?, name: String?) throws {
    let bytes = try Files.read(path)
    var dialect = MatchInput.dialect(of: bytes)
    if dialect.encoding == .utf8, String(validating: bytes, as: UTF8.self) == nil {
      dialect.encoding = .windows1252
    }
    self.dialect = dialect
    let header = try DelimitedReader(bytes: bytes, dialect: dialect, name: file).header.names
    var told: [String] = []
    var taken: [String] = []
    func choose(_ what: String, _ named: String?, _ guess: () -> String?) throws -> String? {
      if let named {
        guard header.contains(named) else {
          throw Self.failure(file, "no column \"\(named)\"", header)
        }
        told.append("\(what): column \"\(named)\"")
        taken.append(named)
        return named
      }
      guard let found = guess() else { return nil }
      told.append("\(what): column \"\(found)\" (guessed by its heading)")
      taken.append(found)
      return found
    }
    func find(_ words: [String], endings: [String] = []) -> String? {
      let free = header.filter { !taken.contains($0) }.map { ($0, Heading.folded($0)) }
      return words.lazy.compactMap { word in free.first { $0.1 == word }?.0 }.first
        ?? endings.lazy.compactMap { ending in free.first { $0.1.hasSuffix(ending) }?.0 }.first
    }
    let postcode = find(["postcode", "post_code", "postal_code", "zip"])
    taken += [postcode].compactMap { $0 }
    let title = try choose("name", name) {
      find(
        ["name", "title", "label", "organisation", "organisation_name", "organization"],
        endings: ["_name", "name"])
    }
    guard let title else {
      throw Self.failure(
        file, "no column that looks like a name; say which with --register-name", header)
    }
    let key = try choose("key", id) {
      find(
        ["id", "key", "code", "identifier", "number", "no", "reference", "ref"],
        endings: ["_id", "_code", "_key", "_number", "_no", "_ref"])
    }
    if key == nil { told.append("key: the name, for want of another") }
    if let postcode { told.append("postcode: column \"\(postcode)\" (guessed by its heading)") }
    let places = [find(["town", "post_town", "town_name"]), find(["city"])].compactMap { $0 }
    headings = .plain(
      id: key ?? title, name: title, postcode: postcode, places: places,
      began: find(["open_date", "start_date", "from"]),
      ended: find(["close_date", "end_date", "to"]))
    description = told.joined(separator: ", ")
  }

  private static func failure(
    _ file: String, _ what: String, _ header: [String]
  ) -> PipelineFailure {
    let names = header.map { "\"\($0)\"" }.joined(separator: ", ")
    return PipelineFailure(.usage, "\(file) has \(what): there are \(names)")
  }
}
