import JSONText
import Tabular

/// Tells what in a published release is not as it was when it was made, or does not hold.
public enum ReleaseVerifier {
  /// Derives every hash and size again and runs every check on the tables again.
  ///
  /// - Returns: What is wrong, with file and record; nothing where the release is whole.
  /// - Throws: `FileFailure` where the directory cannot be read.
  public static func verify(_ directory: String) throws -> [Finding] {
    guard Files.isDirectory(directory) else {
      throw FileFailure(path: directory, operation: "open", code: 2)
    }
    var findings = try ReleaseManifest.findings(in: directory)
    let path = DataPackage.path
    do {
      let release = try ReleaseReader(directory)
      findings += try resources(of: release)
    } catch let error as JSONError {
      findings.append(Finding("datapackage", file: path, "cannot be read: \(error)"))
    } catch let failure as FileFailure {
      findings.append(Finding("datapackage", file: path, "cannot be read: \(failure)"))
    }
    findings += try ReleaseChecks(directory).findings
    return findings
  }

  /// What the data package states against what is there.
  private static func resources(of release: ReleaseReader) throws -> [Finding] {
    var findings: [Finding] = []
    let path = DataPackage.path
    let declared = CuratedTable.all.map(\.name)
    if release.tableNames != declared {
      findings.append(
        Finding(
          "datapackage_tables", file: path,
          "describes the tables \(release.tableNames.joined(separator: ", ")); "
            + "a release has \(declared.joined(separator: ", "))"))
    }
    var digests: [(name: String, sha256: String)] = []
    for resource in release.descriptor["resources"]?.array ?? [] {
      guard let file = resource["path"]?.string, let name = resource["name"]?.string else {
        findings.append(Finding("datapackage", file: path, "has a resource without name or path"))
        continue
      }
      guard Files.exists("\(release.directory)/\(file)") else { continue }
      let digest: String
      let bytes: Int
      do {
        (digest, bytes) = try SHA256.hexadecimal(ofFile: "\(release.directory)/\(file)")
      } catch let failure as FileFailure {
        findings.append(Finding("table_hash", file: file, "cannot be read: \(failure)"))
        continue
      }
      if resource["hash"]?.string != "sha256:\(digest)" {
        findings.append(
          Finding("table_hash", file: file, "has another hash than datapackage.json states"))
      }
      if resource["bytes"]?.integer != bytes {
        let stated = resource["bytes"]?.integer.map(String.init) ?? "nothing"
        findings.append(
          Finding(
            "table_bytes", file: file, "has \(bytes) bytes; datapackage.json states \(stated)"))
      }
      guard resource["type"]?.string == "table" else { continue }
      digests.append((name, digest))
      // What cannot be read as a table is told by the checks of the tables.
      if let stated = resource["rows"]?.integer,
        let rows = try? rowCount("\(release.directory)/\(file)", name: file), stated != rows
      {
        findings.append(
          Finding("table_count", file: file, "has \(rows) rows; datapackage.json states \(stated)"))
      }
    }
    if let id = try ReleaseIdentity(of: release, tables: digests), id.text != release.id {
      findings.append(
        Finding("release_id", file: path, "states \(release.id); the content gives \(id.text)"))
    }
    return findings
  }

  /// The data records of a table.
  private static func rowCount(_ path: String, name: String) throws -> Int {
    var reader = try DelimitedReader(path: path, name: name)
    var rows = 0
    while try reader.next() { rows += 1 }
    return rows
  }
}
