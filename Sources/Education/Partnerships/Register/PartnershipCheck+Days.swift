import Tabular

// Days on which nothing can have been stated yet.

extension PartnershipCheck {
  /// What is stated on a day after that of the call.
  func daysToCome(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    entry.statements.compactMap { statement in
      toCome(statement.grounds.statedOn, "stated_on").map { finding(.warning, at: statement, $0) }
    }
      + entry.areas.compactMap { area in
        toCome(area.grounds.statedOn, "stated_on").map { finding(.warning, at: area, $0) }
      }
      + entry.members.compactMap { member in
        toCome(member.grounds.statedOn, "stated_on").map { finding(.warning, at: member, $0) }
      }
  }

  /// Evidence that is published on a day after that of the call.
  var evidenceToCome: [EditFinding] {
    register.evidence.compactMap { evidence in
      toCome(evidence.publishedOn, "published_on").map {
        EditFinding(
          .warning, file: register.files.told(PartnershipFiles.evidence),
          line: evidence.place.line, column: evidence.place.column, field: "evidence", $0)
      }
    }
  }

  private func toCome(_ day: PartialDate?, _ field: String) -> String? {
    guard let today = facts.today, let day, day.earliest > today else { return nil }
    return "\(field) \(day) is after today, \(today); correct the day"
  }
}
