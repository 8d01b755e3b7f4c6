/// What a process says of itself when it ends: the numbers of sysexits.h, and three of our own.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Everything went well.
  case success = 0
  /// A release was published, and something in it wants a look.
  case publishedWithWarnings = 10
  /// The data did not pass the quality gate; the last good release stays.
  case refused = 11
  /// The work is done as far as it goes without a person's judgement.
  case reviewNeeded = 12
  /// The command line is not understood.
  case usage = 64
  /// An input is there and cannot be used.
  case badData = 65
  /// An input is not there.
  case noInput = 66
  /// A source could not be reached.
  case unavailable = 69
  /// A mistake of the program's own.
  case software = 70
  /// An output cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Another run holds the lock.
  case locked = 75
  /// A file that people edit has a mistake.
  case configuration = 78

  /// The status in a few words, as help shows it.
  public var meaning: String {
    switch self {
    case .success: "done"
    case .publishedWithWarnings: "published with warnings"
    case .refused: "quality gate refused; the last release stays"
    case .reviewNeeded: "review needed"
    case .usage: "command line not understood"
    case .badData: "bad data"
    case .noInput: "input missing"
    case .unavailable: "source unavailable"
    case .software: "internal mistake"
    case .cannotCreate: "output cannot be created"
    case .inputOutput: "reading or writing failed"
    case .locked: "locked by another run"
    case .configuration: "bad configuration"
    }
  }

  /// What whoever operates the program does about it, in a sentence.
  public var advice: String {
    switch self {
    case .success: "Nothing."
    case .publishedWithWarnings: "Read the warnings when there is time; the release can be used."
    case .refused:
      "Look at what the rule says; where the data are right, accept that once with `--accept`."
    case .reviewNeeded: "Decide what is asked; nothing waits for it."
    case .usage: "Correct the command line."
    case .badData: "Look at the source that is named; a later file of it mends this by itself."
    case .noInput: "Bring the file that is named, or run the verb that makes it."
    case .unavailable: "Wait for the next night; after several, ask the publisher."
    case .software: "Report it, with the command and what it said."
    case .cannotCreate: "Give the account of the run the right to write there."
    case .inputOutput: "Make room, or mend the disk; `abep doctor` says more."
    case .locked: "Wait for the other run to end."
    case .configuration: "Correct the file at the line that is named; `abep check` lists all."
    }
  }
}
