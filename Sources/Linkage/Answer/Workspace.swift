extension Linker {
  /// What one thread works with; keep one and use it again, with linkers of one register.
  public struct Workspace: Sendable {
    /// The name of the question in hand.
    var mention = PreparedName()
    /// Where it is.
    var locator = Locator("")
    /// The names among which it is looked for first.
    private(set) var scope = SearchScope.nowhere
    /// The words of its address, by number.
    private var places: [UInt32] = []
    /// The scope and the words of what stood beside the names so far.
    private var known = RecentValues<Beside, (scope: SearchScope, places: [UInt32])>()
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
      (scope, places) = surroundings(query, of: register)
      compared.removeAll(keepingCapacity: true)
      found.removeAll(keepingCapacity: true)
    }

    private mutating func surroundings(
      _ query: Query, of register: EntityRegister
    ) -> (scope: SearchScope, places: [UInt32]) {
      let beside = Beside(areas: query.areas, address: query.places.text)
      if let known = known[beside] { return known }
      let words = query.places.tokens.map { register.vocabulary.find(query.places.text[$0]) }
      let surroundings = (
        SearchScope(query.areas, of: register), words.filter { $0 != Vocabulary.unknown }
      )
      known.keep(surroundings, for: beside, bytes: beside.address.count)
      return surroundings
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

  /// What stands beside a name: its areas, and the text of its address.
  private struct Beside: Hashable {
    let areas: [Int]
    let address: [UInt8]
  }

  /// An entity that was found, and the name of it that fits best.
  struct Found {
    let entity: Int32
    let name: Int32
    /// The bits that name and context are worth.
    let weight: Float
  }
}
