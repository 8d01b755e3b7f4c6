import Education
import Tabular

extension Answer {
  /// How the main figures changed from the release before.
  static let headlines = Answer(
    question: "How did all this change since the release before?",
    table: CuratedTable(
      "headlines", in: folder, title: "Main figures, and the release before",
      description:
        "One row for each main figure of England, with that of the release before and the difference. "
        + "changes.csv has every change of a school, trust or authority.",
      columns: [
        CuratedColumn("measure", "Measure", "Its name.", .required),
        CuratedColumn("title", "Title", "What is counted.", .required),
        CuratedColumn("value", .integer, "Now", "The figure of this release.", .required),
        CuratedColumn(
          "value_before", .integer, "Before",
          "That of the release before; blank where it has none."),
        CuratedColumn(
          "difference", .integer, "Difference", "Now less before; blank where there is no before."),
      ],
      primaryKey: ["measure"]
    ) { content, rows in
      let before = try HeadlinesBefore(content)
      for headline in Headline.all {
        let value = headline.value(content)
        let earlier = before.values[headline.measure]
        rows.append(headline.measure)
        rows.append(headline.title)
        rows.append(value)
        rows.append(earlier)
        rows.append(earlier.map { value - $0 })
        try rows.endRecord()
      }
    }
  ) { content in
    guard let predecessor = content.inputs.predecessor,
      let before = try? HeadlinesBefore(content), !before.values.isEmpty
    else { return "There is no release before with these figures." }
    let changed = Headline.all.compactMap { headline -> String? in
      guard let earlier = before.values[headline.measure] else { return nil }
      let value = headline.value(content)
      guard value != earlier else { return nil }
      let number = DomainChange.grouped
      return "\(headline.title.lowercasedFirst) \(number(value)), before \(number(earlier))"
    }
    return changed.isEmpty
      ? "None of the main figures differs from release \(predecessor.id)."
      : "Against release \(predecessor.id): \(changed.joined(separator: "; ")). Where more or fewer "
        + "schools are of unknown trust or connections, the other figures moved for that as well."
  }
}

/// A main figure of England.
private struct Headline: Sendable {
  let measure: String
  let title: String
  let value: @Sendable (ReleaseContent) -> Int

  static let all: [Headline] = [
    Headline(measure: "partnership_count", title: "Area-based education partnerships at work") {
      $0.atWork.partnerships.count
    },
    Headline(measure: "partnership_la_count", title: "Authorities with such a partnership") {
      $0.atWork.authorities.count
    },
    Headline(
      measure: "partnership_candidate_count",
      title: "Collaborations at work that may be partnerships"
    ) {
      $0.atWork.candidates.count
    },
    Headline(measure: "other_collaboration_count", title: "Other collaborations at work") {
      $0.atWork.others.count
    },
    Headline(measure: "school_count", title: "Open state-funded schools") { content in
      content.profile.england.schools
    },
    Headline(measure: "academy_count", title: "Academies and free schools") { content in
      content.profile.england.academies
    },
    Headline(
      measure: "academy_trust_unknown_count", title: "Academies whose trust is not known"
    ) { content in
      content.profile.england.academies - content.profile.england.academiesWithTrust
    },
    Headline(measure: "trust_count", title: "Academy trusts at work") { content in
      content.profile.england.trusts.count
    },
    Headline(measure: "mat_school_count", title: "Schools in multi-academy trusts") { content in
      content.profile.england.trusts { $0.kind == .multiAcademyTrust }.schools
    },
    Headline(measure: "local_trust_school_count", title: "Schools in local trusts") { content in
      content.profile.england.trusts { $0.footprint == .local }.schools
    },
    Headline(measure: "federation_school_count", title: "Schools in federations") { content in
      content.profile.england.federationSchools
    },
    Headline(measure: "unconnected_school_count", title: "Unconnected schools") { content in
      content.profile.england.schools(.unconnected)
    },
    Headline(
      measure: "connection_unknown_school_count", title: "Schools whose connections are not known"
    ) { content in
      content.profile.england.schools - content.profile.england.schoolsOfKnownConnection
    },
  ]
}

/// The main figures of the release before, as it published them.
private struct HeadlinesBefore {
  var values: [String: Int] = [:]

  init(_ content: ReleaseContent) throws {
    guard let predecessor = content.inputs.predecessor else { return }
    let path = "\(predecessor.directory)/\(Answer.headlines.table.path)"
    guard Files.exists(path) else { return }
    var reader = try DelimitedReader(path: path)
    let measure = try reader.header.require("measure")
    let value = try reader.header.require("value")
    while try reader.next() { values[reader.text(measure)] = reader.integer(value) }
  }
}

extension String {
  /// The text with its first letter small, to stand inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
