/// One run of a stage before the release, with what went in and what came out.
public struct ProvenanceStage: Hashable, Sendable {
  /// A file or folder that a stage read or wrote.
  public struct Artefact: Hashable, Sendable {
    /// Its name, such as `staged/establishments.csv`; no path of any machine.
    public let name: String
    /// SHA-256 of its content in hexadecimal.
    public let sha256: String

    /// Names a file by its content.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// The stage, such as `parse`.
  public let name: String
  /// The content key of the run.
  public let key: String
  /// What it read.
  public let inputs: [Artefact]
  /// What it wrote.
  public let outputs: [Artefact]

  /// Describes a run.
  public init(name: String, key: String, inputs: [Artefact], outputs: [Artefact]) {
    self.name = name
    self.key = key
    self.inputs = inputs
    self.outputs = outputs
  }
}
