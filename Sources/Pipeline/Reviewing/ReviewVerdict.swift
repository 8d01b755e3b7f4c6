/// What one person found of one name.
enum ReviewVerdict: Hashable, Sendable {
  /// It means an entity.
  case means(String)
  /// It means nothing of the register.
  case nothing
  /// It does not mean these, and what it means is not said.
  case not(Set<String>)
  /// It cannot be told.
  case unsure

  /// Reads the rows that one person wrote of one name; of several answers the last stands.
  init(_ rows: [Decision]) {
    let last = rows.last { $0.verdict != .not }
    let ruledOut = Set(rows.filter { $0.verdict == .not }.map(\.candidate))
    switch last?.verdict {
    case .match: self = last?.candidate.isEmpty == false ? .means(last?.candidate ?? "") : .nothing
    case .unsure where ruledOut.isEmpty: self = .unsure
    default: self = .not(ruledOut)
    }
  }

  /// Whether it says anything of what the name means.
  var isAnswer: Bool { self != .unsure }

  /// The kind of judgement, for the agreement that chance alone would give.
  var category: Category {
    switch self {
    case .means: .means
    case .nothing: .nothing
    case .not: .not
    case .unsure: .unsure
    }
  }

  /// The kinds of judgement.
  enum Category: CaseIterable, Hashable {
    case means, nothing, not, unsure
  }

  /// The rows of `decisions.csv` that say so: verdict and candidate.
  var rows: [(verdict: Decision.Verdict, candidate: String)] {
    switch self {
    case .means(let id): [(.match, id)]
    case .nothing: [(.match, "")]
    case .not(let ids): ids.sorted().map { (.not, $0) }
    case .unsure: [(.unsure, "")]
    }
  }

  /// What is told of it.
  var words: String {
    switch self {
    case .means(let id): "it means \(id)"
    case .nothing: "it means nothing of the register"
    case .not(let ids): "it does not mean \(ids.sorted().joined(separator: ", "))"
    case .unsure: "it cannot be told"
    }
  }
}
