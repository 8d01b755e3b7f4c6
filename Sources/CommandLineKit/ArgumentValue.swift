/// A value that a word of the command line can spell.
public protocol ArgumentValue {
  /// What the word must be, for the refusal: `a whole number`.
  static var kind: String { get }

  /// The value that the word spells; nil where it spells none.
  init?(argument: String)
}

extension String: ArgumentValue {
  /// What the word must be: any text.
  public static var kind: String { "a text" }

  /// Takes the word as it is.
  public init?(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  /// What the word must be.
  public static var kind: String { "a whole number" }

  /// Takes digits with a minus sign or none.
  public init?(argument: String) {
    let digits = argument.hasPrefix("-") ? argument.dropFirst() : argument[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(argument)
  }
}

extension Double: ArgumentValue {
  /// What the word must be.
  public static var kind: String { "a number" }

  /// Takes a finite decimal number; `0x10`, `nan` and `inf` are refused.
  public init?(argument: String) {
    let isPlain = argument.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    guard isPlain, let value = Double(argument), value.isFinite else { return nil }
    self = value
  }
}
