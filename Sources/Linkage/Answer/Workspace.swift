extension Linker {
  /// What one thread works with; keep one and use it again.
  public struct Workspace {
    /// The name of the question in hand.
    var mention = PreparedName()
    /// The address that stands beside it, which mostly is that of the question before.
    private var address = NormalName.empty
    /// The words of its address, by number.
    private var places: [UInt32] = []
    /// Where it is.
    var locator = Locator("")
    /// The areas of the question in hand; those of the question before mostly are the same.
    var scope: SearchScope?
    var search = CandidateSearch()
    var comparison = NameComparison()
    /// The names that were compared.
    var compared: [Int32] = []
    /// The entities found, each with the name that fits best.
    var found: [Found] = []

    /// Creates an empty workspace.
    public init() {}

    /// Takes up a question.
    mutating func begin(_ query: Query, of register: EntityRegister) {
      mention.prepare(query.name, of: register)
      locator = Locator(query.locator ?? "")
      if address.text != query.places.text {
        address = query.places
        places.removeAll(keepingCapacity: true)
        for range in address.tokens {
          let word = register.vocabulary.find(address.text[range])
          if word != Vocabulary.unknown { places.append(word) }
        }
      }
      if scope?.areas != query.areas { scope = SearchScope(query.areas, of: register) }
      compared.removeAll(keepingCapacity: true)
      found.removeAll(keepingCapacity: true)
    }

    /// Compares the question's name with one of the register's.
    mutating func compare(with name: Int, of register: EntityRegister) {
      comparison.compare(mention, places: places, with: name, of: register)
    }

    /// Keeps an entity with the name that fits best.
    mutating func keep(_ one: Found) {
      if let place = found.firstIndex(where: { $0.entity == one.entity }) {
        if found[place].weight < one.weight { found[place] = one }
      } else {
        found.append(one)
      }
    }
  }

  /// An entity that was found, and the name of it that fits best.
  struct Found {
    let entity: Int32
    let name: Int32
    /// The bits that name and context are worth.
    let weight: Float
  }
}
