import Education
import JSONText
import Tabular

/// The id of a release: the register's day and twelve digits of a hash over all that the bytes of
/// the release derive from.
struct ReleaseIdentity {
  /// The id.
  let text: String

  private init(
    asAt: String, version: String, tables: [(name: String, sha256: String)], mapHash: String?,
    inputsHash: String, mapVersion: String, predecessor: String, accepted: [Acceptance]
  ) {
    var hash = SHA256()
    func add(_ text: String) { hash.update(Array("\(text)\n".utf8)) }
    add("release \(version)")
    for table in tables { add("\(table.name) \(table.sha256)") }
    if let mapHash { add("map \(mapHash)") }
    add("inputs \(inputsHash)")
    add("page \(mapVersion)")
    add("predecessor \(predecessor)")
    for acceptance in accepted {
      add("accepted \(acceptance.rule ?? "") \(acceptance.reason.utf8.count) \(acceptance.reason)")
    }
    text = "\(asAt)-\(hash.hexadecimal().prefix(12))"
  }

  /// Derives the id of a release that is being made.
  init(
    of inputs: ReleaseInputs, tables: [(name: String, sha256: String)], accepted: [Acceptance],
    in directory: String
  ) throws {
    self.init(
      asAt: inputs.registers.asAt.description, version: ReleaseBuilder.version, tables: tables,
      mapHash: try Self.mapHash(in: directory), inputsHash: inputs.inputsHash,
      mapVersion: inputs.mapVersion, predecessor: inputs.predecessor?.id ?? "",
      accepted: accepted)
  }

  /// Derives the id of a release that was made; nil where its description does not say enough.
  init?(of release: ReleaseReader, tables: [(name: String, sha256: String)]) throws {
    let descriptor = release.descriptor
    guard let asAt = descriptor["as_at"]?.string,
      let version = descriptor["builder_version"]?.string
    else { return nil }
    self.init(
      asAt: asAt, version: version, tables: tables,
      mapHash: try Self.mapHash(in: release.directory), inputsHash: release.inputsHash,
      mapVersion: descriptor["map_version"]?.string ?? "",
      predecessor: descriptor["predecessor"]?.string ?? "", accepted: release.accepted)
  }

  private static func mapHash(in directory: String) throws -> String? {
    let path = "\(directory)/\(ReleaseMap.path)"
    return Files.exists(path) ? try SHA256.hexadecimal(ofFile: path).digest : nil
  }
}
