/// How an answer was found.
public enum LinkMethod: String, CaseIterable, Sendable {
  /// The source gave a code that the register knows.
  case code
  /// The name is a name in the register, letter for letter.
  case exact
  /// The name is a known other name of the entity.
  case alias
  /// The name was weighed against the register's by a model.
  case model
  /// A person decided.
  case decision
  /// Nothing was found.
  case none
}
