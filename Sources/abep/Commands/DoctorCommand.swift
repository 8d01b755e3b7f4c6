import CommandLineKit
import JSONText
import Pipeline

/// Says what of a machine would keep a run from its work.
struct DoctorCommand: Command {
  var selection = RunSelection()
  var asksHosts = false
  var isJSON = false

  static let name = "doctor"
  static let summary = "Says what of this machine would keep a run from its work, and what to do."
  static let example = "abep doctor england --hosts"
  static let discussion =
    "It looks at the settings, the right to write, room on the disks, the clock, the lock, the"
    + " releases, what ended runs left behind and the tools that a run calls, and changes nothing."
    + " Errors end with exit code 78, and warnings do not. Damaged bytes are for verify to find."
  static var parameters: [Parameter<Self>] {
    [
      .pipeline(\.selection),
      .flag("hosts", "Connect to every declared host as well, asking it nothing.", \.asksHosts),
      .flag("json", "Write one object for machines, by the schema in operating.md.", \.isJSON),
      .root(\.selection),
    ]
  }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let doctor = try Doctor(
      selection.pipeline, in: context.runContext(root: selection.root), asksHosts: asksHosts)
    let status: ExitStatus = doctor.hasErrors ? .configuration : .success
    if isJSON {
      try context.console.write(doctor.json.serialised(indent: 2) + [UInt8(ascii: "\n")])
      return status
    }
    for finding in doctor.findings {
      let level = finding.level.rawValue.padding(to: 8)
      let check = finding.check.rawValue.padding(to: 12)
      try context.console.result("\(level) \(check) \(finding.message)")
      if let advice = finding.advice {
        try context.console.result("\("".padding(to: 22))\(advice)")
      }
    }
    try context.console.result("\(selection.pipeline): \(doctor.summary)")
    return status
  }
}
