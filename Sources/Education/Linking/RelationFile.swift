public import Linkage
import Tabular

/// Reads what joins the entities of a register: who succeeded whom, and who is part of whom.
public struct RelationFile: Sendable {
  private let path: String

  /// Names a file: GIAS's links between establishments or lists of groups, or a release's tables.
  public init(path: String) {
    self.path = path
  }

  /// Which school was before which, by the types of link that say so on either side's record.
  ///
  /// - Throws: where the file cannot be read, or has no such columns.
  public func successions() throws -> [(before: String, after: String)] {
    var reader = try reader()
    let header = reader.header
    if let before = header.index(of: "urn"), let after = header.index(of: "successor_urn") {
      var pairs: [(before: String, after: String)] = []
      while try reader.next() { pairs.append((reader.text(before), reader.text(after))) }
      return pairs
    }
    let urn = try header.require("URN")
    let other = try header.require("LinkURN")
    let type = try header.require("LinkType")
    var pairs: [(before: String, after: String)] = []
    while try reader.next() {
      switch GIAS.LinkType(rawValue: reader.text(type))?.claim {
      case .isPredecessor: pairs.append((reader.text(other), reader.text(urn)))
      case .isSuccessor: pairs.append((reader.text(urn), reader.text(other)))
      case .eitherWay, .noSuccession, nil: continue
      }
    }
    return pairs
  }

  /// The names of each group's schools, as lists of groups have them.
  ///
  /// - Throws: where the file cannot be read, or has no such columns.
  public func partNames(_ normaliser: Normaliser) throws -> [String: [NormalName]] {
    var reader = try reader()
    let header = reader.header
    let group = try header.index(of: "trust_uid") ?? header.require("Group UID")
    let name = try header.index(of: "school_name") ?? header.require("EstablishmentName")
    var names: [String: [NormalName]] = [:]
    while try reader.next() {
      names[reader.text(group), default: []].append(normaliser.normalise(reader.text(name)))
    }
    return names
  }

  private func reader() throws -> DelimitedReader {
    let header = try DelimitedReader(path: path).header
    let isGIAS = (header.index(of: "LinkURN") ?? header.index(of: "Group UID")) != nil
    return try DelimitedReader(
      path: path, dialect: Dialect(encoding: isGIAS ? .windows1252 : .utf8))
  }
}
