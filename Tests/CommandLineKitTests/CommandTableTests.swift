import CommandLineKit
import Testing

struct CommandTableTests {
  private let recorder = Recorder()

  @Test func `a command runs with what it was given, and its status is the program's`() async {
    #expect(await run("link", "england", "--dry-run") == .reviewNeeded)
    #expect(recorder.output == "done england\n")
    #expect(recorder.messages == "linked 3 of 4 names\n")
  }

  @Test func `quiet and log reach the console of any command`() async {
    #expect(await run("link", "--quiet") == .success)
    #expect(recorder.messages == "")
    #expect(await run("link", "--log", "json") == .success)
    #expect(
      recorder.messages
        == #"{"time":"2023-11-16T01:30:00Z","level":"info","event":"linked","#
        + #""message":"linked 3 of 4 names","linked":3,"names":4}"# + "\n")
  }

  @Test func `a mistyped command is a usage error with a suggestion`() async {
    #expect(await run("lnik") == .usage)
    #expect(
      recorder.messages
        == "error: unknown command \"lnik\"; did you mean \"link\"?\nsee: abep --help\n")
    #expect(recorder.output == "")
  }

  @Test(
    arguments: [
      (["zzz"], #"error: unknown command "zzz"; it is one of link, match"#),
      (["--quiet"], "error: the command comes before its options: abep COMMAND --quiet"),
      (["help", "mtach"], #"error: unknown command "mtach"; did you mean "match"?"#),
      (["match"], "error: abep match needs FILE: The CSV with the names."),
      (
        ["match", "--fiel=x"],
        "error: unknown option --fiel of abep match; it has --quiet, --log, --help"
      ),
    ] as [([String], String)])
  func `a command line that is not understood ends with 64`(_ words: [String], _ line: String) async
  {
    let status = await CommandTable.sample.run(words, on: recorder.console()) {
      Workspace(console: $0)
    }
    #expect(status.rawValue == 64)
    #expect(recorder.messages.split(separator: "\n").first.map(String.init) == line)
  }

  @Test func `an error of the work is told with its control characters visible`() async {
    #expect(await run("link", "--threshold", "2") == .badData)
    #expect(recorder.messages == "error: threshold over 1\\u{1B}[2J\n")
  }

  @Test func `an error names its exit status to machines`() async {
    #expect(await run("link", "--threshold", "2", "--log=json") == .badData)
    #expect(
      recorder.messages.contains(
        #""event":"failed","message":"threshold over 1\u001b[2J","exit_status":65}"#))
  }

  @Test func `a reader who goes away ends the program without a word`() async {
    let closed = TextStream(isTerminal: false) { _ in throw ClosedOutput() }
    let listening = TextStream(isTerminal: false) { _ in Issue.record("nothing is to be said") }
    let console = Console(output: closed, messages: listening, now: { "" })
    let status = await CommandTable.sample.run(["match", "a"], on: console) {
      Workspace(console: $0)
    }
    #expect(status == .success)
  }

  @Test func `results that cannot be written end with 74`() async {
    let full = TextStream(isTerminal: false) { _ in throw FailedOutput(code: 28) }
    let console = Console(output: full, messages: recorder.stream, now: { "" })
    let status = await CommandTable.sample.run(["match", "a"], on: console) {
      Workspace(console: $0)
    }
    #expect(status == .inputOutput)
    #expect(
      recorder.messages
        == "error: standard output: could not write to it: No space left on device\n")
  }

  @Test(arguments: [[], ["help"], ["--help"], ["-h"], ["help", "--help"]])
  func `help lists the commands in their order, and the exit statuses`(_ words: [String]) async {
    let status = await CommandTable.sample.run(words, on: recorder.console()) {
      Workspace(console: $0)
    }
    #expect(status == .success)
    #expect(
      recorder.output.hasPrefix(
        """
        abep 0.1.0: Builds a map of partnerships.

        Usage: abep COMMAND [options]

        Commands
          link          Matches each source's records to the registers.
          match         Gives each name its identifier.
          help COMMAND  Shows the help of a command.

        With every command
          --quiet       Shows warnings and errors only.
          --log FORM    How messages on stderr are written. One of: text, json.
          --help        Shows this help.

        Exit status
          0   done
          10  published with warnings

        """))
    #expect(recorder.messages == "")
  }

  @Test(arguments: [
    ["help", "link"], ["link", "--help"], ["link", "-h"], ["link", "--bad", "--help"],
  ])
  func `the help of a command shows its table and an example`(_ words: [String]) async {
    let status = await CommandTable.sample.run(words, on: recorder.console()) {
      Workspace(console: $0)
    }
    #expect(status == .success)
    #expect(
      recorder.output == """
        abep link: Matches each source's records to the registers.

        Names that are not sure go to review.

        Nothing is published.

        Usage: abep link [PIPELINE] [FILE ...] [options]

        Arguments
          PIPELINE                The pipeline to link (default sample).
          FILE ...                Files to link; all when none is named.

        Options
          --threshold SCORE       Lowest score that counts (default 0.92).
          --limit COUNT           Links at most so many.
          --source NAME           A source to link; may be repeated.
          --form FORM             The form of the links. One of: csv, geojson.
          --as-at DATE            Uses the registers of this day.
          --skip-the-snapshots-of DATE
                                  Leaves this day out; may be repeated.
          --dry-run               Says what would change, record by record and field by
                                  field; writes nothing.

        With every command
          --quiet                 Shows warnings and errors only.
          --log FORM              How messages on stderr are written. One of: text,
                                  json.
          --help                  Shows this help.

        Example
          abep link england --threshold 0.95 --dry-run

        """)
  }

  @Test func `a word after -- is no request for help`() async {
    #expect(await run("match", "--", "--help") == .success)
    #expect(recorder.output == "--help")
  }

  @Test func `the version is one line`() async {
    #expect(await run("--version") == .success)
    #expect(recorder.output == "abep 0.1.0\n")
  }

  @Test func `exit statuses are those of sysexits and three of our own`() {
    #expect(
      CommandLineKit.ExitStatus.allCases.map(\.rawValue)
        == [0, 10, 11, 12, 64, 65, 66, 69, 70, 73, 74, 75, 78])
    #expect(
      Set(CommandLineKit.ExitStatus.allCases.map(\.meaning)).count
        == CommandLineKit.ExitStatus.allCases.count)
  }

  private func run(_ words: String...) async -> CommandLineKit.ExitStatus {
    await CommandTable.sample.run(words, on: recorder.console()) { Workspace(console: $0) }
  }
}
