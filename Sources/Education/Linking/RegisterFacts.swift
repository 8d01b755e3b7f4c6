public import Tabular

/// What answers tell of a register's entities: the name as it is written, and what became of each.
public struct RegisterFacts: Sendable {
  /// What is known of one entity.
  public struct Facts: Hashable, Sendable {
    /// The name as the register writes it.
    public let name: String
    /// The day on which it ended, as the register writes it; empty where it stands.
    public let ended: String
  }

  private var facts: [String: Facts] = [:]
  private var successors: [String: [String]] = [:]

  /// Reads a register, and who succeeded whom where that is known.
  ///
  /// - Parameters:
  ///   - register: The file.
  ///   - links: Who succeeded whom; nil where that is not known.
  ///   - headings: Where key, name and end stand.
  ///   - dialect: How the register is written; nil for GIAS's way or ours, as its header shows.
  /// - Throws: where a file cannot be read, or has no heading for the key or the name.
  public init(
    register: String, links: String?, headings: RegisterHeadings, dialect: Dialect? = nil
  ) throws {
    let dialect = try dialect ?? .register(register)
    let header = try DelimitedReader(path: register, dialect: dialect).header
    func place(_ part: RegisterHeadings.Part) -> Int? {
      headings.parts[part]?.lazy.compactMap { header.index(of: $0) }.first
    }
    let id = try place(.id) ?? header.require(headings.parts[.id]?.first ?? "id")
    let name = try place(.name) ?? header.require(headings.parts[.name]?.first ?? "name")
    let ended = place(.ended)
    let parts = try PartedFile(path: register, dialect: dialect).map(parts: 2) { reader in
      var rows: [(String, Facts)] = []
      while try reader.next() {
        let end = ended.map { reader.text($0) } ?? ""
        rows.append((reader.text(id), Facts(name: reader.text(name), ended: end)))
      }
      return rows
    }
    facts.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for (id, facts) in parts.joined() { self.facts[id] = facts }
    if let links {
      for (before, after) in try RelationFile(path: links).successions() {
        if successors[before]?.contains(after) != true {
          successors[before, default: []].append(after)
        }
      }
    }
  }

  /// What is known of an entity.
  public subscript(id: String) -> Facts? { facts[id] }

  /// What took the place of an entity, in the order of the file.
  public func successors(of id: String) -> [String] { successors[id] ?? [] }
}
