import Education
import Linkage
import Tabular

extension CuratedTable {
  /// Every mention and its answer.
  public static let links = CuratedTable(
    "links", title: "Links",
    description:
      "One row for each distinct name that a source wrote and that was to be resolved, with the answer "
      + "or none, how probable it is and why.",
    columns: linkColumns, primaryKey: ["mention"]
  ) { content, rows in
    for link in content.inputs.registers.links {
      append(link, to: &rows)
      try rows.endRecord()
    }
  }

  /// The mentions that a person should look at.
  public static let reviewQueue = CuratedTable(
    "review_queue", title: "Names for review",
    description:
      "The links that a person should look at: several answers are possible, the answer is in doubt, "
      + "or none was found. Those come first that could move a published figure of an area most, then "
      + "the least certain, then those of most rows.",
    columns: linkColumns + [
      CuratedColumn(
        "effect_points", .number(places: 2), "Effect",
        "Points of per cent by which it could move a figure of one area: the share of rows linked, "
          + "or of schools that a partnership lists; 0 where none rests on it.", .required,
        .least(0),
        .most(100))
    ], primaryKey: ["mention"],
    foreignKeys: [ForeignKey("mention", to: "links")]
  ) { content, rows in
    for item in content.reviewQueue.items {
      append(item.link, to: &rows)
      rows.append(item.effect, places: 2)
      try rows.endRecord()
    }
  }

  private static let linkColumns = [
    CuratedColumn(
      "mention", "Mention", "Identity of what was written: the same question has the same.",
      .required, .form(.mention)),
    CuratedColumn("source", "Source", "The source that wrote it.", .required),
    CuratedColumn("kind", "Register", "The register it was resolved against.", .required),
    CuratedColumn("text", "Text", "The name as written."),
    CuratedColumn("context", "Context", "What stood beside it, as name=value; several by a bar."),
    CuratedColumn(
      "as_at", .date, "As at", "The day as at which the name is meant; blank for none stated."),
    CuratedColumn("row_count", .integer, "Rows", "Rows of the source that say so.", .least(0)),
    CuratedColumn(
      "verdict", .word(CuratedWord.verdicts), "Verdict", "What kind of answer it has.", .required),
    CuratedColumn("targets", "Answer", "Register keys of the answer or choices, by a bar."),
    CuratedColumn("historic_la_id", "Historic", "Key of the historic authority that is meant."),
    CuratedColumn(
      "probability", .number(places: 4), "Probability",
      "How probable the answer is: for a school, that it or one a step of succession from it is meant.",
      .least(0), .most(1)),
    CuratedColumn(
      "margin", .number(places: 4), "Margin", "How far the runner-up stands behind.", .least(0),
      .most(1)),
    CuratedColumn("method", "Method", "How the answer was found.", .required),
    CuratedColumn(
      "evidence", "Evidence",
      "The reasons, strongest first, by a bar; where names were weighed, each with the bits that it "
        + "is worth: one bit doubles the odds, a bit below zero halves them."),
  ]

  private static func append(_ link: Link, to rows: inout DelimitedWriter) {
    let context = link.mention.context.map { "\($0.name)=\($0.value)" }
    rows.append(link.mention.id)
    rows.append(link.mention.source)
    rows.append(link.mention.kind)
    rows.append(link.mention.text)
    rows.append(context.joined(separator: "|"))
    rows.append(link.mention.asAt)
    rows.append(link.mention.count)
    rows.append(word: link.verdict)
    rows.append(link.targets.joined(separator: "|"))
    rows.append(link.historic)
    rows.append(link.probability, places: 4)
    rows.append(link.margin, places: 4)
    rows.append(word: link.method)
    rows.append(link.evidence.joined(separator: "|"))
  }
}
