import Linkage
import Testing

@testable import Education

/// What is known of how partnerships' names are written.
struct PartnershipNamesTests {
  @Test(arguments: PartnershipNames.rules)
  func `a rule does to its example what it says`(rule: NameRule) {
    let normal = PartnershipNames.normaliser.normalise(rule.example.name)
    #expect(normal.description == rule.example.normal)
  }

  @Test func `a list of other names is names, without the words that say so`() {
    #expect(
      PartnershipNames.names(in: "HEP; formerly Hounslow Learning Partnership (HLP)") == [
        "HEP", "Hounslow Learning Partnership", "HLP",
      ])
    #expect(PartnershipNames.names(in: " ; ") == [])
  }

  @Test func `initials are told from names`() {
    #expect(PartnershipNames.acronym("SAfE") == "safe")
    #expect(PartnershipNames.acronym("H.E.P.") == "hep")
    #expect(PartnershipNames.acronym("Learn") == nil)
    #expect(PartnershipNames.acronym("THE Partnership") == nil)
    #expect(PartnershipNames.initials(of: "Schools Alliance for Excellence") == ["safe", "sae"])
  }
}
