import Linkage
import Pipeline
import Tabular
import Testing

/// The file of a model.
struct LinkModelFileTests {
  @Test func `a model that was written is read again as it was`() throws {
    let place = try TestWorkspace()
    for kind in [MatchKind.schools, .trusts] {
      let model = try LinkModel.current(kind, in: place.workspace)
      let path = "\(place.root)/model.json"
      try Files.write(model.serialised(), to: path)
      #expect(try LinkModel(file: path, told: "model.json").serialised() == model.serialised())
    }
  }

  @Test func `a mistake in a model's file is placed`() throws {
    let place = try TestWorkspace()
    let path = "\(place.root)/model.json"
    try Files.write(
      Array(#"{"name": "x", "words": {"phase": {"sane": {"m": 1, "u": 1}}}}"#.utf8), to: path)
    #expect {
      try LinkModel(file: path, told: "model.json")
    } throws: { error in
      "\(error)".contains("model.json:1:") && "\(error)".contains("sane")
    }
  }
}
