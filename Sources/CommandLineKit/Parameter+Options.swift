private import JSONText

extension Parameter {
  /// `--name`: says yes to something.
  public static func flag(
    _ name: String, _ help: String, _ property: WritableKeyPath<Target, Bool>
  ) -> Self {
    Self(form: .flag, name: name, placeholder: "", help: help) { target, _ in
      target[keyPath: property] = true
    }
  }

  /// `--name value`: a text or a number.
  public static func option<Value: ArgumentValue>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, Value>
  ) -> Self {
    option(name, placeholder, help, property, expecting: Value.kind, Value.init(argument:))
  }

  /// `--name value`: a text or a number, nil until it is given.
  public static func option<Value: ArgumentValue>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, Value?>
  ) -> Self {
    optional(name, placeholder, help, property, expecting: Value.kind, Value.init(argument:))
  }

  /// `--name value`, as often as wanted: texts or numbers in the order given.
  public static func option<Value: ArgumentValue>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, [Value]>
  ) -> Self {
    repeated(name, placeholder, help, property, expecting: Value.kind, Value.init(argument:))
  }

  /// `--name value`: one of an enumeration's words, which the help lists.
  public static func option<Word>(
    _ name: String, _ placeholder: String, _ help: String,
    oneOf property: WritableKeyPath<Target, Word>
  ) -> Self where Word: RawRepresentable<String> & CaseIterable {
    let words = Word.allCases.map(\.rawValue)
    let help = "\(help) One of: \(words.joined(separator: ", "))."
    return Self(
      form: .option(isRepeated: false), name: name, placeholder: placeholder, help: help,
      choices: words
    ) {
      target, text throws(UsageError) in
      guard let word = Word(rawValue: text) else {
        let near = Spelling.nearest(to: text, among: words).map { "; did you mean \"\($0)\"?" }
        let expected = "one of " + words.joined(separator: ", ")
        throw UsageError(Self.refusal("--" + name, text, expected) + (near ?? ""))
      }
      target[keyPath: property] = word
    }
  }

  /// `--name value`: anything that the closure can make of a word; what it expects is said in words.
  public static func option<Value>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, Value>, expecting: String,
    _ read: @escaping (String) -> Value?
  ) -> Self {
    custom(name, placeholder, help, expecting, isRepeated: false, read) { target, value in
      target[keyPath: property] = value
    }
  }

  /// `--name value`: anything that the closure can make of a word, nil until it is given.
  public static func optional<Value>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, Value?>, expecting: String,
    _ read: @escaping (String) -> Value?
  ) -> Self {
    custom(name, placeholder, help, expecting, isRepeated: false, read) { target, value in
      target[keyPath: property] = value
    }
  }

  /// `--name value`, as often as wanted: all that the closure makes of the words.
  public static func repeated<Value>(
    _ name: String, _ placeholder: String, _ help: String,
    _ property: WritableKeyPath<Target, [Value]>, expecting: String,
    _ read: @escaping (String) -> Value?
  ) -> Self {
    custom(name, placeholder, help, expecting, isRepeated: true, read) { target, value in
      target[keyPath: property].append(value)
    }
  }

  private static func custom<Value>(
    _ name: String, _ placeholder: String, _ help: String, _ expected: String, isRepeated: Bool,
    _ read: @escaping (String) -> Value?, _ store: @escaping (inout Target, Value) -> Void
  ) -> Self {
    Self(
      form: .option(isRepeated: isRepeated), name: name, placeholder: placeholder, help: help
    ) { target, word throws(UsageError) in
      guard let value = read(word) else {
        throw UsageError(refusal("--" + name, word, expected))
      }
      store(&target, value)
    }
  }
}
