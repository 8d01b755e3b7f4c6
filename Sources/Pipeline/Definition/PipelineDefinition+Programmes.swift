import Education
import JSONText

extension PipelineDefinition {
  /// Refuses two sources that declare one programme, and one that adds to what none declares.
  static func checkProgrammes(of sources: [SourceDefinition]) throws {
    var declaring: [String: String] = [:]
    for source in sources {
      guard let programme = source.programme?.programme else { continue }
      if let other = declaring.updateValue(source.name, forKey: programme.key) {
        throw source.error(
          "source \(other) declares the programme \"\(programme.key)\" already; add to it by"
            + " programme: { of: \"\(programme.key)\", columns: { ... } }")
      }
    }
    for source in sources {
      guard let key = source.programme?.key, declaring[key] == nil else { continue }
      let keys = declaring.keys.sorted()
      let near = Spelling.nearest(to: key, among: keys).map { "; did you mean \"\($0)\"?" }
      throw source.error("no source declares the programme \"\(key)\"\(near ?? "")")
    }
  }
}
