import Tabular
import Testing

@testable import Pipeline

struct ExtractedTextTests {
  @Test func `values have their room and no more`() throws {
    let place = try TestWorkspace()
    var text = try ExtractedText(columns: ["a", "b"], of: "page.html", in: place.root, atMost: 10)
    try text.append([["one", "two"], ["x"]])
    try text.append([["yz"], []])
    let error = #expect(throws: ContractFailure.self) { try text.append([["w"], []]) }
    #expect(
      error?.description == "page.html: gives more than 10 bytes of values; choose smaller records")
    #expect(try text.finish() == [3, 1])
  }
}
