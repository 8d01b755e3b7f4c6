import Education
import Foundation
import Pipeline
import Tabular
import Testing

/// The documents that tell how a source is declared, held against the code that reads one.
struct DeclarationDocumentTests {
  private static func document(_ name: String) throws -> String {
    let path = "\(TestWorkspace.package)/pipelines/\(name)"
    return try #require(String(validating: Files.read(path), as: UTF8.self))
  }

  @Test func `the worked examples are declarations that can be read`() throws {
    let text = try Self.document("england/README.md")
    let blocks = text.components(separatedBy: "```json5\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    let formats = try blocks.map { block in
      try SourceDefinition(Array(block.utf8), name: "example", file: "README.md").format
    }
    #expect(formats == [.csv, .xml, .html])
  }

  @Test func `the worked examples are those of the sources that they are named for`() throws {
    let text = try Self.document("england/README.md")
    for name in ["gias/mat_memberships", "govuk/dfe_activity", "govuk/send_ap_change_programme"] {
      let source = try Self.document("england/sources/\(name).json5")
      for key in ["title:", "url:", "format:", "record:"] {
        guard
          let line = source.split(separator: "\n").first(where: {
            $0.trimmingCharacters(in: .whitespaces).hasPrefix(key)
          })
        else { continue }
        #expect(text.contains(line), "\(name): \(line)")
      }
    }
  }

  @Test func `every word that a declaration may have is in the reference`() throws {
    let text = try Self.document("README.md")
    let words: [[String]] = [
      SourceDefinition.Format.allCases.map(\.rawValue),
      SourceDefinition.Choice.allCases.map(\.rawValue),
      SourceContent.Kind.allCases.map(\.rawValue),
      Discovery.Medium.allCases.map(\.rawValue), Discovery.Choice.allCases.map(\.rawValue),
      MentionDeclaration.Kind.allCases.map(\.rawValue),
      MentionDeclaration.Context.allCases.map(\.rawValue),
      Contract.Policy.allCases.map(\.rawValue), Contract.ValuePolicy.allCases.map(\.rawValue),
      Dialect.RaggedRows.allCases.map(\.rawValue), TextEncoding.allCases.map(\.rawValue),
      CalendarDate.Form.allCases.map(\.rawValue), Programme.Kind.allCases.map(\.rawValue),
    ]
    for word in words.joined() { #expect(text.contains("`\(word)`"), "\(word)") }
  }

  @Test func `every key that England and the sample use is in the reference`() throws {
    let text = try Self.document("README.md")
    let folder = "\(TestWorkspace.package)/pipelines"
    var keys: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where file.hasSuffix(".json5") {
      let source = try Self.document(file).replacing(/\/\/.*|"(\\.|[^"\\])*"/, with: "")
      for match in source.matches(of: /[{,\s]([a-z_]+):/) { keys.insert(String(match.output.1)) }
    }
    #expect(keys.count > 40)
    // Prefixes and words of mappings stand for themselves.
    let free: Set = ["atom", "h", "p", "name", "title", "url"]
    for key in keys.subtracting(free).sorted() {
      #expect(text.contains("`\(key)`") || text.contains("\(key):"), "\(key)")
    }
  }
}
