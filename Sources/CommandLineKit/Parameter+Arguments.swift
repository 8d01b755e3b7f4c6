extension Parameter {
  /// A word by its place that the command cannot do without.
  public static func required<Value: ArgumentValue>(
    _ name: String, _ help: String, _ property: WritableKeyPath<Target, Value>
  ) -> Self {
    argument(name, help, isRequired: true) { target, value in
      target[keyPath: property] = value
    }
  }

  /// A word by its place, which leaves the property's own value where it is not given.
  public static func argument<Value: ArgumentValue>(
    _ name: String, _ help: String, _ property: WritableKeyPath<Target, Value>
  ) -> Self {
    argument(name, help, isRequired: false) { target, value in
      target[keyPath: property] = value
    }
  }

  /// A word by its place, nil where it is not given.
  public static func argument<Value: ArgumentValue>(
    _ name: String, _ help: String, _ property: WritableKeyPath<Target, Value?>
  ) -> Self {
    argument(name, help, isRequired: false) { target, value in
      target[keyPath: property] = value
    }
  }

  /// All words from here on; it stands last in the table.
  public static func arguments<Value: ArgumentValue>(
    _ name: String, _ help: String, _ property: WritableKeyPath<Target, [Value]>,
    isRequired: Bool = false
  ) -> Self {
    argument(name, help, isRequired: isRequired, isRepeated: true) { target, value in
      target[keyPath: property].append(value)
    }
  }

  private static func argument<Value: ArgumentValue>(
    _ name: String, _ help: String, isRequired: Bool, isRepeated: Bool = false,
    _ store: @escaping (inout Target, Value) -> Void
  ) -> Self {
    Self(
      form: .argument(isRequired: isRequired, isRepeated: isRepeated), name: name,
      placeholder: "", help: help
    ) { target, word throws(UsageError) in
      guard let value = Value(argument: word) else {
        throw UsageError(refusal(name.uppercased(), word, Value.kind))
      }
      store(&target, value)
    }
  }
}
