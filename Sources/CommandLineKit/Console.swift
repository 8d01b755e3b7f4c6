import Glibc

/// How a program speaks: results on one stream, all else on the other.
///
/// Notes, warnings and errors are one line each; with `--log json` each is one object of the members
/// `time`, `level`, `event` and `message` in this order, and then the message's own fields. What may
/// come from a file is made visible, so that no file can steer the terminal.
public struct Console: Sendable {
  /// How messages are written.
  public enum Log: String, CaseIterable, Sendable {
    /// A line for a person.
    case text
    /// An object on a line for a machine.
    case json
  }

  let output: TextStream
  let messages: TextStream
  let now: @Sendable () -> String
  let progressLine = ProgressLine()
  let hasColour: Bool
  private(set) var log: Log
  private(set) var isQuiet: Bool

  /// A console over any two streams; `now` gives the time of a message, as RFC 3339 writes it.
  public init(
    output: TextStream, messages: TextStream, log: Log = .text, isQuiet: Bool = false,
    hasColour: Bool = false, now: @escaping @Sendable () -> String
  ) {
    self.output = output
    self.messages = messages
    self.log = log
    self.isQuiet = isQuiet
    self.hasColour = hasColour
    self.now = now
  }

  /// The console of the process: standard output and standard error.
  ///
  /// Messages are coloured on a terminal that is not `dumb`, unless `NO_COLOR` is set.
  public static func standard(now: @escaping @Sendable () -> String) -> Console {
    let messages = TextStream.standard(2)
    let wantsPlain = environment("NO_COLOR") != nil || environment("TERM") == "dumb"
    return Console(
      output: .standard(1), messages: messages, hasColour: messages.isTerminal && !wantsPlain,
      now: now)
  }

  /// The value of an environment variable; nil where it is unset or empty.
  private static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The same console as the options of a command line want it.
  func obeying(_ options: CommonOptions) -> Console {
    var console = self
    console.log = options.log
    console.isQuiet = options.isQuiet
    return console
  }

  /// Writes a line of results, or several, for people to read.
  ///
  /// - Throws: `ClosedOutput` where nobody reads; let it end the command.
  public func result(_ text: String) throws {
    endProgress()
    try output.write(Array((VisibleText.of(text, keepingLines: true) + "\n").utf8))
  }

  /// Writes bytes to the results, as of a file: as they are, but for a terminal so that nothing in
  /// them steers it.
  ///
  /// - Throws: `ClosedOutput` where nobody reads; let it end the command.
  public func write(_ bytes: [UInt8]) throws {
    endProgress()
    guard output.isTerminal else { return try output.write(bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    try output.write(Array(VisibleText.of(text, keepingLines: true).utf8))
  }
}
