private import JSONText

/// Gives each word of a command line to the parameter that it belongs to.
struct WordReader<Target> {
  let program: String
  let parameters: [Parameter<Target>]
  private let common = CommonOptions.parameters
  /// The options that were given, to refuse a second time.
  private var given: Set<String> = []
  /// How many words by place were taken.
  private var places = 0

  /// Reads for a command that is called so, `abep link`.
  init(program: String, parameters: [Parameter<Target>]) {
    self.program = program
    self.parameters = parameters
  }

  /// Reads all words; refuses those that belong nowhere.
  mutating func read(
    _ words: [String], into target: inout Target, common options: inout CommonOptions
  ) throws(UsageError) {
    var rest = words[...]
    var isPastOptions = false
    while let word = rest.popFirst() {
      if isPastOptions || !Self.isOption(word) {
        try takeArgument(word, into: &target)
      } else if word == "--" {
        isPastOptions = true
      } else {
        try takeOption(word, &rest, into: &target, common: &options)
      }
    }
    let arguments = parameters.filter(\.isArgument)
    if places < arguments.count, arguments[places].isRequired {
      let missing = arguments[places]
      throw UsageError("\(program) needs \(missing.name.uppercased()): \(missing.help)")
    }
  }

  /// Whether the word is an option, or `--`; a lone `-` and a negative number are not.
  private static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    return word.hasPrefix("--") || Double(argument: word) == nil
  }

  private mutating func takeOption(
    _ word: String, _ rest: inout ArraySlice<String>, into target: inout Target,
    common options: inout CommonOptions
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = word.hasPrefix("--") ? String(parts[0].dropFirst(2)) : ""
    let value = parts.count == 2 ? String(parts[1]) : nil
    if let own = parameters.first(where: { !$0.isArgument && $0.name == name }) {
      try own.take(&target, self.value(value, of: own, &rest))
    } else if let shared = common.first(where: { $0.name == name }) {
      try shared.take(&options, self.value(value, of: shared, &rest))
    } else {
      throw unknown(String(parts[0]))
    }
  }

  /// The value of an option: what follows `=`, or else the next word.
  private mutating func value<Owner>(
    _ attached: String?, of parameter: Parameter<Owner>, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    let name = "--" + parameter.name
    guard given.insert(name).inserted || parameter.isRepeated else {
      throw UsageError("\(name) is given twice")
    }
    guard parameter.takesValue else {
      guard attached == nil else { throw UsageError("\(name) takes no value") }
      return ""
    }
    if let attached { return attached }
    guard let next = rest.first, !Self.isOption(next) else {
      throw UsageError("\(name) needs a value: \(parameter.spelling)")
    }
    rest.removeFirst()
    return next
  }

  private mutating func takeArgument(
    _ word: String, into target: inout Target
  ) throws(UsageError) {
    let arguments = parameters.filter(\.isArgument)
    let next = arguments.dropFirst(places).first ?? arguments.last(where: \.isRepeated)
    guard let next else {
      let options = optionNames.map { String($0.dropFirst(2)) }
      let near = Spelling.nearest(to: word, among: options)
      let advice = near.map { "did you mean --\($0)?" }
      let most = arguments.isEmpty ? "none" : "\(arguments.count) at most"
      throw UsageError(
        "unexpected \"\(word)\"; " + (advice ?? "of words without -- \(program) takes \(most)"))
    }
    try next.take(&target, word)
    places += 1
  }

  private func unknown(_ word: String) -> UsageError {
    let near = Spelling.nearest(to: word, among: optionNames)
    let advice =
      near.map { "did you mean \($0)?" } ?? "it has \(optionNames.joined(separator: ", "))"
    return UsageError("unknown option \(word) of \(program); \(advice)")
  }

  /// Every option that would be understood, dashes included.
  private var optionNames: [String] {
    parameters.filter { !$0.isArgument }.map { "--" + $0.name } + common.map { "--" + $0.name }
  }
}
