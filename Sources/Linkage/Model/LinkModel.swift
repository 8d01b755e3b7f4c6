/// What is known of how names are written: the weights of a linker, as a readable table.
///
/// A word on which two names agree is worth what its rarity says, and the rates of the outcome
/// correct that: `random` of an agreement that is not letter for letter is a multiple of the chance
/// that two names agree on the word. All other outcomes and the context are worth m over u.
public struct LinkModel: Hashable, Sendable {
  /// What the model is for, such as `schools`.
  public var name: String
  /// Its version; a new one is given whenever a number changes.
  public var version: String
  /// The rates of each outcome, by group of words.
  public var words: [String: [WordOutcome: Rates]]
  /// The rates of each level of context.
  public var context: [ContextLevel: Rates]
  /// The share of mentions that are written letter for letter as the register has them, rules apart;
  /// the rates of words are those of the others.
  public var exactShare: Double
  /// Of mentions of entities whose names have words in brackets or after a comma, and that are
  /// otherwise written as the register has them, the share that is cut short there.
  public var cutShare: Double
  /// Of mentions that rules make the same as the register's name, the share that is so letter for
  /// letter.
  public var literalShare: Double
  /// The share of mentions that name their entity by another name than the register does.
  public var renamedShare: Double
  /// The share of mentions whose entity is in the register.
  public var share: Double
  /// From what the weights say to what is observed.
  public var calibration: Calibration

  /// Creates a model.
  public init(
    name: String, version: String, words: [String: [WordOutcome: Rates]],
    context: [ContextLevel: Rates], exactShare: Double, cutShare: Double,
    literalShare: Double, renamedShare: Double, share: Double,
    calibration: Calibration = .none
  ) {
    self.name = name
    self.version = version
    self.words = words
    self.context = context
    self.exactShare = exactShare
    self.cutShare = cutShare
    self.literalShare = literalShare
    self.renamedShare = renamedShare
    self.share = share
    self.calibration = calibration
  }
}
