import Education
import Tabular

/// A question that studies of collaboration ask, as a ready table and a paragraph.
struct Answer: Sendable {
  /// The question.
  let question: String
  /// The table.
  let table: CuratedTable
  /// The answer in words, with its figures and what to know of them.
  let paragraph: @Sendable (ReleaseContent) -> String

  /// Every question, in the order in which a reader would ask them.
  static let all: [Answer] = [
    .partnershipsByAuthority, .partnershipMembership, .authoritiesWithoutPartnership,
    .localTrustSchools, .programmesAndPartnerships, .partnershipGovernance, .headlines,
  ]

  /// The folder of the answers in a release.
  static let folder = "answers"

  /// The page that says them in words.
  static let path = "\(folder)/README.md"

  /// The page.
  static func page(_ content: ReleaseContent) -> String {
    let synthetic =
      content.inputs.isSynthetic
      ? "\n**Schools, trusts and partnerships here are invented.**\n" : ""
    let newest = content.partnerships.register.newestDate
    let register =
      newest.map {
        "; partnerships are as the register has them, whose newest statement is of \($0)"
      }
      ?? ""
    let opening = """
      # Answers

      Questions that studies of collaboration between schools ask, each with a table. Figures of schools \
      and trusts are as at \(content.inputs.registers.asAt)\(register). What nobody has researched is \
      not counted as absent.
      \(synthetic)
      """
    return opening
      + all.map { answer in
        """

        ## \(answer.question)

        \(answer.paragraph(content))

        Table: [`\(answer.table.name).csv`](\(answer.table.name).csv)

        """
      }.joined()
  }
}
