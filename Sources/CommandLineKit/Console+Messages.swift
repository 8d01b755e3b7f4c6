public import JSONText

extension Console {
  /// How much a message matters.
  enum Level: String {
    case info
    case warning
    case error

    /// The SGR parameters that colour the word.
    var colour: String {
      switch self {
      case .info: "2"
      case .warning: "33"
      case .error: "1;31"
      }
    }
  }

  /// Says that something went as it should; hidden by `--quiet`.
  ///
  /// The event is a stable kebab-case name of the kind of message.
  public func note(
    _ event: String, _ message: String, _ fields: KeyValuePairs<String, JSONValue> = [:]
  ) {
    guard !isQuiet else { return }
    say(.info, event, message, fields)
  }

  /// Says that something wants a look; the event is a stable kebab-case name.
  public func warn(
    _ event: String, _ message: String, _ fields: KeyValuePairs<String, JSONValue> = [:]
  ) {
    say(.warning, event, message, fields)
  }

  /// Says that something went wrong; the event is a stable kebab-case name.
  public func fail(
    _ event: String, _ message: String, _ fields: KeyValuePairs<String, JSONValue> = [:]
  ) {
    say(.error, event, message, fields)
  }

  private func say(
    _ level: Level, _ event: String, _ message: String, _ fields: KeyValuePairs<String, JSONValue>
  ) {
    endProgress()
    switch log {
    case .text:
      let word = level == .info ? "" : paint(level.rawValue + ":", level) + " "
      emit(word + VisibleText.of(message) + "\n")
    case .json:
      var members: [JSONValue.Member] = [
        .init("time", .string(now())), .init("level", .string(level.rawValue)),
        .init("event", .string(event)), .init("message", .string(message)),
      ]
      for (name, value) in fields {
        // A name stands once: one that is taken gets an underscore.
        let isTaken = members.contains { $0.name == name }
        members.append(.init(isTaken ? name + "_" : name, value))
      }
      emit(JSONValue.object(members).serialised(indent: nil) + [0x0A])
    }
  }

  private func paint(_ word: String, _ level: Level) -> String {
    hasColour ? "\u{1B}[\(level.colour)m\(word)\u{1B}[0m" : word
  }

  private func emit(_ text: String) {
    emit(Array(text.utf8))
  }

  /// Writes to the stream of messages; that nobody reads them is no reason to stop the work.
  func emit(_ bytes: [UInt8]) {
    try? messages.write(bytes)
  }
}
