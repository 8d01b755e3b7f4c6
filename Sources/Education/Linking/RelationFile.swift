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
  public func successions() throws -> Successions {
    var reader = try reader()
    let header = reader.header
    var successions = Successions()
    if let before = header.index(of: "urn"), let after = header.index(of: "successor_urn") {
      while try reader.next() {
        successions.add(before: reader.bytes(before), after: reader.bytes(after))
      }
      return successions
    }
    let urn = try header.require("URN")
    let other = try header.require("LinkURN")
    let type = try header.require("LinkType")
    let predecessor = Self.types(otherIsSuccessor: false)
    let successor = Self.types(otherIsSuccessor: true)
    while try reader.next() {
      let stated = reader.bytes(type)
      if predecessor.contains(stated) {
        successions.add(before: reader.bytes(other), after: reader.bytes(urn))
      } else if successor.contains(stated) {
        successions.add(before: reader.bytes(urn), after: reader.bytes(other))
      }
    }
    return successions
  }

  /// The types of link that say whether the other establishment came after, or before.
  private static func types(otherIsSuccessor: Bool) -> StatedWords {
    let types = GIAS.LinkType.allCases
    return StatedWords(
      types.filter { $0.claim.otherIsSuccessor == otherIsSuccessor }.map(\.rawValue))
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
