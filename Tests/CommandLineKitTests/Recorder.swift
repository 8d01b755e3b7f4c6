import CommandLineKit
import Synchronization

/// Two streams that remember what was written, and the console over them.
final class Recorder: Sendable {
  private let outputBytes = Mutex<[UInt8]>([])
  private let messageBytes = Mutex<[UInt8]>([])

  /// What was written to standard output.
  var output: String { outputBytes.withLock { String(decoding: $0, as: UTF8.self) } }
  /// What was written to standard error.
  var messages: String { messageBytes.withLock { String(decoding: $0, as: UTF8.self) } }

  /// The stream of messages by itself.
  var stream: TextStream {
    TextStream(isTerminal: false) { bytes in self.messageBytes.withLock { $0 += bytes } }
  }

  /// A console at half past one on the day of the register.
  func console(
    isTerminal: Bool = false, hasColour: Bool = false, log: Console.Log = .text,
    isQuiet: Bool = false
  ) -> Console {
    let output = TextStream(isTerminal: isTerminal) { bytes in
      self.outputBytes.withLock { $0 += bytes }
    }
    let messages = TextStream(isTerminal: isTerminal) { bytes in
      self.messageBytes.withLock { $0 += bytes }
    }
    return Console(
      output: output, messages: messages, log: log, isQuiet: isQuiet, hasColour: hasColour,
      now: { "2023-11-16T01:30:00Z" })
  }
}
