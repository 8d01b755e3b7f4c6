import CommandLineKit
import JSONText
import Pipeline
import Tabular
import Transfer

/// What a verb is given to work with.
struct CommandContext {
  /// Where it speaks.
  let console: Console
  /// The folder in which it was called.
  let directory: String
  /// The clock.
  let now: @Sendable () -> String

  /// The workspace: the folder named, or the one that the verb was called in or below.
  func workspace(root: String?) throws -> Workspace {
    guard let root else { return try Workspace.containing(directory) }
    return try Workspace.containing(absolute(root))
  }

  /// The day of the call.
  ///
  /// - Throws: `PipelineFailure` that names the option to say it with, where the clock gives none.
  func today(for option: String) throws -> CalendarDate {
    guard let today = CalendarDate(iso: String(now().prefix(10))) else {
      throw PipelineFailure(.inputOutput, "the clock gives no day; say one with \(option)")
    }
    return today
  }

  /// The releases of a pipeline.
  func shelf(of selection: RunSelection) throws -> ReleaseShelf {
    let workspace = try workspace(root: selection.root)
    try workspace.requirePipeline(selection.pipeline)
    return ReleaseShelf(folder: workspace.curated(of: selection.pipeline))
  }

  /// What a download may take, and the name by which servers know the program.
  private static var policy: TransferPolicy {
    var policy = TransferPolicy()
    policy.userAgent = "abep/\(Verbs.version)"
    return policy
  }

  /// A path as it is told to whoever called the verb: short where it lies below their folder.
  func told(_ path: String) -> String {
    path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : path
  }

  /// A path as seen from the folder in which the verb was called.
  func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(directory)/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty {
        parts.removeLast()
      } else if part != ".." {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// What a run is given: the workspace, the clock, and the console as its listener.
  func runContext(root: String?) throws -> RunContext {
    let console = console
    return RunContext(
      workspace: try workspace(root: root), now: now, policy: Self.policy,
      exitStatus: { Int(ExitStatus(of: $0).rawValue) },
      show: { try console.result($0) }
    ) { notice in
      let place = notice.source.map { " \($0)" } ?? ""
      let message = "\(notice.stage.rawValue)\(place): \(notice.message)"
      let fields: KeyValuePairs<String, JSONValue> = [
        "stage": .string(notice.stage.rawValue), "source": .optional(notice.source),
      ]
      switch notice.level {
      case .progress: console.progress(message)
      case .info: console.note(notice.stage.rawValue, message, fields)
      case .warning: console.warn(notice.stage.rawValue, message, fields)
      case .error: console.fail(notice.stage.rawValue, message, fields)
      }
    }
  }
}
