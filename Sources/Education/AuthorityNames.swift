import Tabular

/// The names of authorities, and which authorities bear or bore each.
struct AuthorityNames: Sendable {
  /// What a name is to an authority.
  enum Standing: Int, Sendable {
    /// Its name with ONS or GIAS.
    case exact
    /// Another name of it.
    case alias
  }

  /// An authority that a name may mean.
  struct Bearer: Hashable, Sendable {
    let code: LACode
    let standing: Standing
  }

  private let bearers: [String: [Bearer]]

  init(_ register: AuthorityRegister) {
    var bearers: [String: [Bearer]] = [:]
    func add(_ name: String, _ code: LACode, _ standing: Standing) {
      guard !name.isEmpty, bearers[name]?.contains(where: { $0.code == code }) != true else {
        return
      }
      bearers[name, default: []].append(Bearer(code: code, standing: standing))
    }
    for authority in register.authorities {
      add(authority.name, authority.code, .exact)
      add(authority.giasName, authority.code, .exact)
    }
    for past in register.historic {
      add(past.name, past.code, .exact)
      add(past.giasName, past.code, .exact)
    }
    for authority in register.authorities {
      for name in Self.turned(authority.name) { add(name, authority.code, .alias) }
    }
    // A name that went with a superseded code of the same ground: Durham, now County Durham.
    for change in register.codeChanges {
      let isAbolished = register.historic.contains { $0.onsCode == change.code }
      let successors = register.successors(ofONSCode: change.code)
      if !isAbolished, successors.count == 1, let successor = successors.first {
        add(change.name, successor.code, .alias)
      }
    }
    self.bearers = bearers
  }

  /// The authorities that a name may mean, exact names first.
  func bearers(of name: String) -> [Bearer] {
    (bearers[name] ?? []).sorted {
      ($0.standing.rawValue, $0.code) < ($1.standing.rawValue, $1.code)
    }
  }

  /// `Bristol, City of` as `City of Bristol` and `Bristol`.
  private static func turned(_ name: String) -> [String] {
    for form in ["City of", "County of"] where name.hasSuffix(", \(form)") {
      let place = String(name.dropLast(form.count + 2))
      return ["\(form) \(place)", place]
    }
    return []
  }
}
