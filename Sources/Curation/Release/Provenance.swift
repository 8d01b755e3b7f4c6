import JSONText
import Tabular

/// `provenance.jsonl`: one OpenLineage-style event for each stage, with hashes in and out.
struct Provenance {
  /// The file's name in a release.
  static let path = "provenance.jsonl"
  private static let schema = "https://openlineage.io/spec/2-0-2/OpenLineage.json"
  private static let producer = "urn:abep"

  let inputs: ReleaseInputs
  let id: String
  let tables: [ReleaseSummary.Table]

  /// One event a line, in the order of the stages.
  var bytes: [UInt8] {
    var lines: [UInt8] = []
    for stage in inputs.stages + [load] {
      lines += event(stage).serialised(indent: nil)
      lines.append(0x0A)
    }
    return lines
  }

  /// The stage that makes the release itself.
  private var load: ProvenanceStage {
    ProvenanceStage(
      name: "load", key: id,
      inputs: inputs.sources.map { .init(name: "raw/\($0.name)/\($0.file)", sha256: $0.sha256) },
      outputs: tables.map { .init(name: "\(id)/\($0.path)", sha256: $0.sha256) })
  }

  private func event(_ stage: ProvenanceStage) -> JSONValue {
    [
      "eventType": "COMPLETE",
      "eventTime": .string("\(inputs.newestDate)T00:00:00Z"),
      "producer": .string(Self.producer),
      "schemaURL": .string(Self.schema),
      "job": ["namespace": .string("abep/\(inputs.pipeline)"), "name": .string(stage.name)],
      "run": ["runId": .string(Self.runID(inputs.pipeline, stage))],
      "inputs": .array(stage.inputs.map(dataset)),
      "outputs": .array(stage.outputs.map(dataset)),
    ]
  }

  private func dataset(_ artefact: ProvenanceStage.Artefact) -> JSONValue {
    [
      "namespace": .string("abep/\(inputs.pipeline)"),
      "name": .string(artefact.name),
      "facets": [
        "version": [
          "_producer": .string(Self.producer),
          "_schemaURL":
            "https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json",
          "datasetVersion": .string("sha256:\(artefact.sha256)"),
        ]
      ],
    ]
  }

  /// A UUID of version 8 (RFC 9562) from the content of the run, so that it is the same each time.
  static func runID(_ pipeline: String, _ stage: ProvenanceStage) -> String {
    var hash = SHA256()
    hash.update(Array("\(pipeline)\n\(stage.name)\n\(stage.key)".utf8))
    var bytes = Array(hash.digest().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(SHA256.hexadecimal(bytes).utf8)
    var text: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
