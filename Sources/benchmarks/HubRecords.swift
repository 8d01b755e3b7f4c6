import Markup

/// The records of a large XML document, streamed.
enum HubRecords {
  /// Reads three fields of each hub, and gives counts of what they hold as one line.
  static func text(of path: String) throws -> String {
    let shape = try XMLShape(
      record: "/hubs/hub", fields: ["@urn", "name", "areas/area/@code"])
    let reader = try XMLRecordReader(path: path, shape: shape)
    var counts = (hubs: 0, bytes: 0, areas: 0)
    var cell: [UInt8] = []
    while try reader.next() {
      counts.hubs += 1
      cell.removeAll(keepingCapacity: true)
      reader.append(0, separator: 0, to: &cell)
      reader.append(1, separator: 0, to: &cell)
      counts.bytes += cell.count
      cell.removeAll(keepingCapacity: true)
      reader.append(2, separator: 0x1F, to: &cell)
      counts.areas += cell.split(separator: 0x1F).count
    }
    return "\(counts.hubs) hubs, \(counts.bytes) bytes, \(counts.areas) areas"
  }
}
