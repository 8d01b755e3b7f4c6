import Education
import Linkage
import Testing

/// The rules for names of anything.
struct PlainNamesTests {
  @Test(arguments: PlainNames.rules)
  func `a rule does to its example what it says`(rule: NameRule) {
    let normal = PlainNames.normaliser.normalise(rule.example.name)
    #expect(normal.description == rule.example.normal)
  }
}
