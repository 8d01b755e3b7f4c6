import Tabular

/// `SHA256SUMS`: the hash of every file of a release, in the form that `sha256sum --check` reads.
///
/// The data package states the hashes of the tables. This list covers every file, the map page
/// included, which is drawn from the release after its tables: whoever adds a file to a release
/// before its publication seals it again.
public enum ReleaseManifest {
  /// The file's name in a release.
  public static let path = "SHA256SUMS"

  /// Writes the list of all files that stand in the directory and its folders.
  ///
  /// - Throws: `FileFailure` where a file cannot be read or the list not be written.
  public static func seal(_ directory: String) throws {
    try seal(directory, known: [:])
  }

  /// Writes the list, with the hashes that are known already taken as they are.
  static func seal(_ directory: String, known: [String: String]) throws {
    var text = ""
    for file in try files(in: directory) {
      let digest =
        try known[file] ?? SHA256.hexadecimal(ofFile: "\(directory)/\(file)").digest
      text += "\(digest)  \(file)\n"
    }
    try Files.write(Array(text.utf8), to: "\(directory)/\(path)")
  }

  /// Every difference between the list and the files.
  ///
  /// - Throws: `FileFailure` where a file cannot be read.
  public static func findings(in directory: String) throws -> [Finding] {
    guard Files.exists("\(directory)/\(path)") else {
      return [Finding("manifest", file: path, "is missing; the release was not finished")]
    }
    var findings: [Finding] = []
    var listed: Set<String> = []
    let lineFeed = UInt8(ascii: "\n")
    let bytes = try Files.read("\(directory)/\(path)")
    if bytes.last != lineFeed {
      findings.append(Finding("manifest", file: path, "is cut short: its last line has no end"))
    }
    let lines = bytes.split(separator: lineFeed)
    for (index, line) in lines.enumerated() {
      guard line.count > 66, line.dropFirst(64).starts(with: Array("  ".utf8)) else {
        findings.append(
          Finding("manifest", file: path, record: index + 1, "is no line of a hash and a name"))
        continue
      }
      let digest = String(decoding: line.prefix(64), as: UTF8.self)
      let name = String(decoding: line.dropFirst(66), as: UTF8.self)
      listed.insert(name)
      guard Files.exists("\(directory)/\(name)") else {
        findings.append(Finding("file_present", file: name, "is listed and not there"))
        continue
      }
      let found: String
      do {
        found = try SHA256.hexadecimal(ofFile: "\(directory)/\(name)").digest
      } catch let failure as FileFailure {
        findings.append(Finding("file_hash", file: name, "cannot be read: \(failure)"))
        continue
      }
      if found != digest {
        findings.append(
          Finding(
            "file_hash", file: name,
            "has other bytes than when it was published: sha256 \(found), listed \(digest)"))
      }
    }
    for file in try files(in: directory) where !listed.contains(file) {
      findings.append(Finding("file_listed", file: file, "is not on the list of the release"))
    }
    return findings
  }

  /// The paths of all files below a directory but the list itself, sorted.
  static func files(in directory: String, below folder: String = "") throws -> [String] {
    var found: [String] = []
    for name in try Files.list(folder.isEmpty ? directory : "\(directory)/\(folder)") {
      let inside = folder.isEmpty ? name : "\(folder)/\(name)"
      if Files.isDirectory("\(directory)/\(inside)") {
        found += try files(in: directory, below: inside)
      } else if inside != path {
        found.append(inside)
      }
    }
    return found
  }
}
