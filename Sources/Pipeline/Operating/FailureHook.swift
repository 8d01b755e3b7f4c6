import Foundation
import Tabular

/// The command that is told when a run fails or is refused.
///
/// It is run without a shell. What happened is on its standard input as text and in its environment;
/// what it writes goes to standard error. It may take so long and no longer.
public struct FailureHook: Sendable {
  /// What it is told.
  public struct Event: Sendable {
    /// The pipeline.
    public var pipeline: String
    /// The verb that failed.
    public var verb: String
    /// The kind of failure, as the ledger has it.
    public var outcome: String
    /// The number with which the program ends.
    public var exitStatus: Int
    /// The release that is current all the same.
    public var release: String?
    /// What happened, and what to do.
    public var message: String

    /// Creates an event.
    public init(
      pipeline: String, verb: String, outcome: String, exitStatus: Int, release: String?,
      message: String
    ) {
      self.pipeline = pipeline
      self.verb = verb
      self.outcome = outcome
      self.exitStatus = exitStatus
      self.release = release
      self.message = message
    }

    /// The text on standard input.
    var text: String {
      """
      abep \(verb) \(pipeline): \(outcome), exit code \(exitStatus)

      \(message)

      Current release: \(release ?? "none")

      """
    }

    /// The variables in the environment.
    var environment: [String: String] {
      [
        "ABEP_PIPELINE": pipeline, "ABEP_VERB": verb, "ABEP_OUTCOME": outcome,
        "ABEP_EXIT_STATUS": String(exitStatus), "ABEP_RELEASE": release ?? "",
        "ABEP_MESSAGE": message,
      ]
    }
  }

  private let words: [String]
  private let seconds: Int

  /// Takes the words of a command; nil where there are none.
  public init?(_ words: [String], seconds: Int) {
    guard !words.isEmpty else { return nil }
    self.words = words
    self.seconds = seconds
  }

  /// Runs the command to its end.
  ///
  /// - Returns: What went wrong with it, in a sentence; nil where it ended well.
  public func tell(_ event: Event) -> String? {
    guard let program = Self.program(words[0]) else {
      return "the command on failure, \(words[0]), is not there or cannot be run"
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = Array(words.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(event.environment) { $1 }
    process.standardOutput = FileHandle.standardError
    let input = Pipe()
    process.standardInput = input
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      return "the command on failure, \(words[0]), could not be started: \(error)"
    }
    // A command need not read what it is told.
    try? input.fileHandleForWriting.write(contentsOf: Array(event.text.utf8))
    try? input.fileHandleForWriting.close()
    guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      return "the command on failure, \(words[0]), took more than \(seconds.of("second"))"
        + " and was ended"
    }
    let status = process.terminationStatus
    return status == 0 ? nil : "the command on failure, \(words[0]), ended with \(status)"
  }

  /// The path of a program that can be run: as it is where it has a slash, else found in PATH.
  static func program(_ word: String) -> String? {
    func canRun(_ path: String) -> Bool {
      unsafe !Files.isDirectory(path) && access(path, X_OK) == 0
    }
    if word.contains("/") { return canRun(word) ? word : nil }
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return folders.split(separator: ":").map { "\($0)/\(word)" }.first(where: canRun)
  }
}
