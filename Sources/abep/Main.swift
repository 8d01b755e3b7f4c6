import CommandLineKit
import Foundation
import Markup
import Pipeline
import Transfer

/// The executable: hands the words of the command line to a verb.
@main
struct Main {
  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    let status = await Verbs.table.run(words, on: .standard(now: Clock.now)) { console in
      CommandContext(
        console: console, directory: FileManager.default.currentDirectoryPath, now: Clock.now)
    }
    exit(status.rawValue)
  }
}
