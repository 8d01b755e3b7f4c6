import Testing

@testable import Markup

struct XMLPathTests {
  private func mistake(record: String = "/a", field: String = ".") -> String? {
    do {
      _ = try XMLShape(record: record, namespaces: ["a": "urn:a", "b": "urn:b"], fields: [field])
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `a path that cannot be understood is told with what is wrong`() {
    #expect(mistake(field: "") == "is empty; use \".\" for the record itself")
    #expect(
      mistake(field: "/name")
        == "begins with a slash; write it from the record on, as in \"name\"")
    #expect(mistake(field: "name/") == "ends where a name should stand")
    #expect(mistake(field: "@id/name") == "goes on behind an attribute or a text")
    #expect(
      mistake(field: "c:name")
        == "has the prefix \"c\", which \"namespaces\" does not declare; it declares a, b")
    #expect(mistake(field: "line[0]")?.hasPrefix("has a place in brackets that is none") == true)
    #expect(mistake(field: ".//line[1]")?.hasPrefix("has a place in brackets") == true)
    #expect(mistake(field: "line[1") == "lacks a \"]\"")
    #expect(mistake(field: "line[@x=1]") == "lacks quotes around what stands behind \"=\"")
    #expect(mistake(field: "line[@x='1]") == "lacks a closing quote")
    #expect(mistake(field: "name name") == "cannot be understood from \" name\" on")
    #expect(mistake(field: "1st") == "has no name at \"1st\"")
    #expect(mistake(field: "a:b:c") == "cannot be understood from \":c\" on")
  }

  @Test func `a path to records begins at the root or at any depth, and has only names`() {
    #expect(
      mistake(record: "hub")
        == "must begin with \"/\" for the document's root, or \"//\" for any depth")
    #expect(
      mistake(record: "/a//b")
        == "may only have names and *, with one slash between them; only the beginning may be \"//\""
    )
    #expect(mistake(record: "/a/@b")?.hasPrefix("may only have names") == true)
    #expect(mistake(record: "/a/b[1]")?.hasPrefix("may only have names") == true)
    #expect(mistake(record: "/") == "ends where a name should stand")
    #expect(mistake(record: String(repeating: "/a", count: 33)) == "has more than 32 steps")
    #expect(mistake(record: String(repeating: "/a", count: 32)) == nil)
  }

  @Test(arguments: [
    ".", "name", "a:name", "*", "a:*", "*:name", "@id", "@a:id", "@*", "text()", "x/text()",
    "x//y/@z", "//y", ".//y", "./y", "x[1]/y[2]", "x[@k='v']", "x[@k]", "x[y=\"v\"][1]",
    "@xml:lang",
    "é-1.x_y",
  ])
  func `a path of the language is understood`(field: String) {
    #expect(mistake(field: field) == nil)
  }
}
