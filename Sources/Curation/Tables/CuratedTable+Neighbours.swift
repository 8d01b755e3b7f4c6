import Education
import Tabular

extension CuratedTable {
  /// The authorities that each is most like.
  public static let statisticalNeighbours = CuratedTable(
    "statistical_neighbours", title: "Statistical neighbours",
    description:
      "One row for each local authority and each of the ten that are most like it in the circumstances "
      + "of its children, by DfE's model. That one is like another does not mean the reverse.",
    columns: [
      CuratedColumn("new_la_code", "LA's ONS code", "The authority.", .required, .form(.onsCode)),
      CuratedColumn("rank", .integer, "Rank", "1 for the most alike.", .required, .least(1)),
      CuratedColumn(
        "neighbour_la_code", "Neighbour's ONS code", "The authority that it is like.", .required,
        .form(.onsCode)),
      CuratedColumn(
        "closeness", .word(CuratedWord.closenesses), "Closeness", "How alike they are.",
        .required),
    ],
    primaryKey: ["new_la_code", "rank"],
    foreignKeys: [
      ForeignKey("new_la_code", to: "local_authorities"),
      ForeignKey("neighbour_la_code", to: "local_authorities", "new_la_code"),
    ]
  ) { content, rows in
    let register = content.inputs.registers.authorities
    func code(_ code: LACode) -> ONSCode? { register.authority(code: code)?.onsCode }
    let pairs = register.neighbours.compactMap { pair in
      code(pair.authority).flatMap { one in code(pair.neighbour).map { (one, $0, pair) } }
    }
    for (one, other, pair) in pairs.sorted(by: { ($0.0, $0.2.rank) < ($1.0, $1.2.rank) }) {
      rows.append(one.value)
      rows.append(pair.rank)
      rows.append(other.value)
      rows.append(word: pair.closeness)
      try rows.endRecord()
    }
  }
}
