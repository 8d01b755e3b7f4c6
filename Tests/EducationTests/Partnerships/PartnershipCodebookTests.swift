import Tabular
import Testing

@testable import Education

struct PartnershipCodebookTests {
  @Test func `the committed codebook is what the declarations say`() throws {
    let path = "\(Places.package)/pipelines/partnership_codebook.md"
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    #expect(
      text == PartnershipCodebook.text,
      "write it anew: abep check --codebook > pipelines/partnership_codebook.md")
  }

  @Test func `every field has a name of its own, and every word of it too`() {
    let names = PartnershipField.all.map(\.name)
    #expect(Set(names).count == names.count)
    for field in PartnershipField.all {
      #expect(PartnershipField.named(field.name) == field)
      #expect(field.name.utf8.count <= 35, "its column of status must stay below 50 characters")
      #expect(Set(field.words.map(\.value)).count == field.words.count, "\(field.name)")
      #expect(field.words.allSatisfy { !$0.definition.isEmpty })
    }
    #expect(EvidenceStatus.words.map(\.value) == EvidenceStatus.allCases.map(\.rawValue))
  }
}
