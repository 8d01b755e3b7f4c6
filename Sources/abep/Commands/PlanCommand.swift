import CommandLineKit
import Pipeline

/// Says what a run would do.
struct PlanCommand: Command {
  var selection = RunSelection()

  static let name = "plan"
  static let summary = "Says what run would do and why, and does nothing."
  static let example = "abep plan england --from ~/downloads"
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection)] + Parameter.origin(\.selection) + [
      .asAt(\.selection), .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let plan = try Plan(
      selection.request(in: context), in: context.runContext(root: selection.root))
    for step in plan.steps {
      let name = "\(step.stage.rawValue) \(step.source ?? "")"
      let padded = name.padding(to: 28)
      try context.console.result("\(step.isStale ? "stale" : "ok   ")  \(padded)  \(step.reason)")
    }
    for removal in plan.removals {
      try context.console.result("keep   \("no longer".padding(to: 28))  removes \(removal)")
    }
    try context.console.result(
      plan.isBlocked
        ? "\(selection.pipeline): a run would stop where an input is missing"
        : plan.isEmpty
          ? "\(selection.pipeline): a run would do nothing"
          : "\(selection.pipeline): a run would do what is stale, and publish if all goes well")
    return .success
  }
}

extension String {
  /// The text with blanks after it up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
