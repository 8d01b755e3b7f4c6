import Curation
import Tabular

/// How the models fared on names with codes, between the stage that links and the one that publishes.
enum TrialTable {
  /// The file's name beside the links.
  static let name = "trials.csv"
  private static let header = ["source", "kind", "names", "stated", "right"]

  /// The trials as delimited text, in their order.
  static func text(of trials: [LinkTrial]) throws -> [UInt8] {
    var writer = DelimitedWriter(header: header)
    for trial in trials {
      writer.append(trial.source)
      writer.append(trial.kind)
      writer.append(trial.names)
      writer.append("\(trial.stated)")
      writer.append(trial.right)
      try writer.endRecord()
    }
    return try writer.finish()
  }

  /// The trials of a delimited text, in their order.
  ///
  /// - Throws: `PipelineFailure` where the text is not what `text(of:)` writes.
  static func trials(in path: String) throws -> [LinkTrial] {
    var reader = try DelimitedReader(path: path, dialect: Dialect(raggedRows: .refuse))
    var trials: [LinkTrial] = []
    while try reader.next() {
      guard reader.header.names == header, let names = reader.integer(2),
        let stated = Double(reader.text(3)), let right = reader.integer(4)
      else {
        throw PipelineFailure(
          .inputOutput, "\(path) is not a table of trials; remove its folder and run again")
      }
      trials.append(
        LinkTrial(
          source: reader.text(0), kind: reader.text(1), names: names, stated: stated, right: right))
    }
    return trials
  }
}
