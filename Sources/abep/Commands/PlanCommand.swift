import CommandLineKit
import Curation
import JSONText
import Pipeline

/// Says what a run would do.
struct PlanCommand: Command {
  var selection = RunSelection()
  var isJSON = false

  static let name = "plan"
  static let summary = "Says what run would do, why, and what it would publish; and does nothing."
  static let example = "abep plan england --from ~/downloads"
  static let discussion =
    "Where all that is needed is staged, the release that a run would make is made in a temporary"
    + " folder and taken away again: so the changes told, and the rules that refuse or warn, are"
    + " those of the run."
  static var parameters: [Parameter<Self>] {
    [.pipeline(\.selection)] + Parameter.origin(\.selection) + [
      .asAt(\.selection),
      .flag("json", "Write one object for machines, by the schema in operating.md.", \.isJSON),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let request = try selection.request(in: context)
    let runContext = try context.runContext(root: selection.root)
    let plan = try Plan(request, in: runContext)
    let forecast = try Forecast(request, after: plan, in: runContext)
    let console = context.console
    if isJSON {
      let document: JSONValue = [
        "schema": 1, "pipeline": .string(selection.pipeline), "plan": plan.json,
        "forecast": forecast.json,
      ]
      try console.write(document.serialised(indent: 2) + [UInt8(ascii: "\n")])
      return .success
    }
    for step in plan.steps {
      let name = "\(step.stage.rawValue) \(step.source ?? "")"
      let padded = name.padding(to: 28)
      try console.result("\(step.isStale ? "stale" : "ok   ")  \(padded)  \(step.reason)")
    }
    for removal in plan.removals {
      try console.result("keep   \("no longer".padding(to: 28))  removes \(removal)")
    }
    for sentence in forecast.change?.sentences ?? [] { try console.result("change \(sentence)") }
    for check in forecast.complaints {
      try console.result("\(check.verdict == .fails ? "refuse" : "warn  ") \(check.sentence)")
    }
    if let note = forecast.note { try console.result("note   \(note)") }
    try console.result("\(selection.pipeline): \(conclusion(plan, forecast))")
    return .success
  }

  private func conclusion(_ plan: Plan, _ forecast: Forecast) -> String {
    if plan.isBlocked { return "a run would stop where an input is missing" }
    if plan.isEmpty { return "a run would do nothing" }
    if forecast.isRefused { return "a run would be refused, and publish nothing" }
    return "a run would do what is stale, and publish if all goes well"
  }
}

extension String {
  /// The text with blanks after it up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
