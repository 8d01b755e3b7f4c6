import Linkage
import Testing

@testable import Education

/// Every row of the tables of name forms does what its example says.
struct AreaNameTablesTests {
  @Test(arguments: AreaWords.rules)
  func `a rule does to its example what it says`(rule: NameRule) {
    #expect(AreaWords.words(of: rule.example.name).joined(separator: " ") == rule.example.normal)
  }

  @Test(arguments: AuthorityForm.all)
  func `a form comes off its example`(form: AuthorityForm) throws {
    let words = AreaWords.words(of: form.example.name)
    let rests = AuthorityForm.stripped(words)
    let rest = try #require(
      rests.first { $0.words.joined(separator: " ") == form.example.rest }, "\(rests)")
    #expect(rest.forms == [form])
  }

  @Test func `a form is written as the rules write it, so that it can be met`() {
    for form in AuthorityForm.all {
      let words = AreaWords.words(of: "Xyz " + form.words + " Xyz")
      #expect(words.dropFirst().dropLast().joined(separator: " ") == form.words)
    }
  }

  @Test func `no form takes the whole name`() {
    for name in ["Council", "The Council", "City of", "London Borough of", "County Council"] {
      let words = AreaWords.words(of: name)
      for rest in AuthorityForm.stripped(words) { #expect(!rest.words.isEmpty) }
    }
  }
}
