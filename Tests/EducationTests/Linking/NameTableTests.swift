import Education
import Linkage
import Testing

struct NameTableTests {
  @Test(arguments: SchoolNames.rules)
  func `every rule of schools' names does what its example says`(_ rule: NameRule) {
    let name = SchoolNames.normaliser.normalise(rule.example.name)
    #expect(name.description == rule.example.normal)
  }

  @Test(arguments: TrustNames.rules)
  func `every rule of trusts' names does what its example says`(_ rule: NameRule) {
    let name = TrustNames.normaliser.normalise(rule.example.name)
    #expect(name.description == rule.example.normal)
  }

  @Test func `no two rules are for the same words at the same place`() {
    for rules in [SchoolNames.rules, SchoolNames.rules + TrustNames.rules] {
      let keys = rules.map { "\($0.words) \($0.place) \($0.action == .moveToFront)" }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `words of groups are as the rules leave them`() {
    for group in SchoolNames.groups {
      for word in group.words {
        #expect(SchoolNames.normaliser.normalise("Lea \(word)").words.last == word)
      }
    }
  }

  @Test func `words of kin stand in their group`() {
    for group in SchoolNames.groups + TrustNames.groups {
      #expect(Set(group.kin.flatMap { $0 }).isSubset(of: group.words), "\(group.name)")
    }
  }
}
