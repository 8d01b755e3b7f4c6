import Linkage
import Synchronization
public import Tabular

/// Tells which codes of local authorities a name may stand for, so that a school is found under any.
///
/// The register keeps a closed school under the authority of its time (`Pre-LGR 2019 Dorset`) and
/// moves an open one to the authority of today; a mention says the authority of its own day. All
/// that one of them was, or became, counts as the same.
public final class AreaCodes: Sendable {
  private let register: AuthorityRegister
  private let resolver: AuthorityResolver
  /// All that the authority of each code was or became.
  private let related: [LACode: Set<LACode>]
  private let codesOfID: [String: LACode]
  /// What was asked before: what one thread has asked, another need not work out again.
  private let known = Mutex(RecentValues<Asked, [Int]>())

  private struct Asked: Hashable {
    let name: String
    let code: String
    let day: CalendarDate?
  }

  /// Creates the table over a register of authorities.
  public init(_ register: AuthorityRegister) {
    self.register = register
    resolver = AuthorityResolver(register)
    let codes = register.authorities.map(\.code) + register.historic.map(\.code)
    related = Dictionary(
      codes.map { ($0, Self.related(to: $0, register)) }, uniquingKeysWith: { one, _ in one })
    codesOfID = Dictionary(
      codes.compactMap { code in register.id(of: code).map { ($0, code) } },
      uniquingKeysWith: { one, _ in one })
  }

  /// The codes that schools of a mention's authority may stand under.
  ///
  /// - Parameters:
  ///   - name: The authority's name as written.
  ///   - code: Its code, where the source gives one.
  ///   - day: The day as at which it is meant; nil for any time.
  /// - Returns: The codes, ascending; none where the name means nothing.
  public func codes(name: String, code: String = "", asAt day: CalendarDate?) -> [Int] {
    let asked = Asked(name: name, code: code, day: day)
    if let codes = known.withLock({ $0[asked] }) { return codes }
    let codes = meant(by: asked)
    known.withLock { $0.keep(codes, for: asked, bytes: name.utf8.count) }
    return codes
  }

  private func meant(by asked: Asked) -> [Int] {
    let (name, code, day) = (asked.name, asked.code, asked.day)
    if let code = LACode(code), related[code] != nil || isElsewhere(code) {
      return (related[code] ?? [code]).map(\.value).sorted()
    }
    guard !name.isEmpty else { return [] }
    if let other = register.otherAreas.first(where: { $0.giasName == name }) {
      return [other.code.value]
    }
    let today = CalendarDate(year: 9999, month: 12, day: 31)
    guard let date = day ?? today else { return [] }
    let mention = AuthorityResolver.mention(source: "", name: name, code: "", asAt: date)
    let link = resolver.resolve(mention, asAt: date)
    guard link.verdict != .none else { return [] }
    var codes = (link.targets + [link.historic].compactMap { $0 }).compactMap { codesOfID[$0] }
    if day == nil {
      // Of no day in particular, an authority of the past that bore the name may be meant too.
      let names = Set(codes.compactMap { register.authority(code: $0)?.name })
      codes += register.historic.filter { names.contains($0.name) }.map(\.code)
    }
    return Set(codes.flatMap { related[$0] ?? [$0] }).map(\.value).sorted()
  }

  private func isElsewhere(_ code: LACode) -> Bool {
    register.otherAreas.contains { $0.code == code }
  }

  private static func related(to code: LACode, _ register: AuthorityRegister) -> Set<LACode> {
    var related: Set<LACode> = [code]
    var open = [code]
    while let next = open.popLast() {
      for successor in register.historic(code: next)?.successors ?? []
      where related.insert(successor).inserted {
        open.append(successor)
      }
    }
    open = [code]
    while let next = open.popLast() {
      for past in register.historic
      where past.successors.contains(next) && related.insert(past.code).inserted {
        open.append(past.code)
      }
    }
    return related
  }
}

extension AuthorityRegister {
  /// The number of the area of a school of the register, by the register's own code and name.
  func areaNumber(code: String, name: @autoclosure () -> String) -> Int? {
    if let code = LACode(code) { return code.value }
    let written = name()
    return authority(giasName: written)?.code.value ?? historic(giasName: written)?.code.value
  }
}
