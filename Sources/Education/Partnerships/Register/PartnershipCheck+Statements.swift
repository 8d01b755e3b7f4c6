import Tabular

// What cannot be right within the statements of one partnership.

extension PartnershipCheck {
  /// A partnership without a name.
  func names(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard entry.standing(.partnershipName).value == nil, let first = entry.statements.first else {
      return []
    }
    let message = "has no name that stands; give it a row with the field name"
    return [finding(at: first, message)]
  }

  /// The same statement from the same evidence twice.
  func repeats(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    var lines: [[String]: Int] = [:]
    return entry.statements.compactMap { statement in
      let key = [
        statement.field.name, statement.value, statement.grounds.evidence,
        statement.grounds.statedOn?.description ?? "", statement.until?.description ?? "",
      ]
      guard let line = lines[key] else {
        lines[key] = statement.place.line
        return nil
      }
      return finding(at: statement, "line \(line) says the same by the same evidence; remove one")
    }
  }

  /// Statements that say something else than what stands.
  func contradictions(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    PartnershipField.all.filter { !$0.holdsSeveral }.flatMap { field -> [EditFinding] in
      let standing = entry.standing(field, on: facts.asAt)
      guard let stands = standing.statements.first else { return [] }
      return standing.contradictions.map { other in
        finding(
          .warning, at: other,
          "\(Self.told(other)) contradicts line \(stands.place.line): \(Self.told(stands)), which"
            + " stands. Where that held once only, say until when; else verify one")
      }
    } + noneAndSome(entry)
  }

  /// A field of several values that has some and none.
  private func noneAndSome(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    PartnershipField.all.filter(\.holdsSeveral).flatMap { field -> [EditFinding] in
      let statements = entry.standing(field, on: facts.asAt).statements
      let some = statements.first { $0.value != "none" && $0.value != "unknown" }
      guard let some else { return [] }
      return statements.filter { $0.value == "none" }.map {
        finding(at: $0, "there can be none of it only where line \(some.place.line) is wrong")
      }
    }
  }

  private static func told(_ statement: PartnershipStatement) -> String {
    let day = statement.grounds.statedOn?.description ?? "undated"
    return "\"\(statement.value)\" (\(statement.grounds.status.rawValue), \(day))"
  }

  /// Numbers that cannot stand together.
  func numbers(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    var findings: [EditFinding] = []
    let shares = ["schools_stake_percent", "la_stake_percent", "other_stake_percent"].compactMap {
      standing($0, of: entry)
    }
    let sum = shares.compactMap { PartnershipField.percent($0.value) }.reduce(0, +)
    if sum > 100, let last = shares.last {
      let parts = shares.map { "\($0.value) (line \($0.place.line))" }
      findings.append(
        finding(at: last, "the shares add up to more than 100: \(parts.joined(separator: ", "))"))
    }
    func compare(_ parts: [String], atMost whole: String, _ words: String) {
      let stated = parts.compactMap { standing($0, of: entry) }
      guard let last = stated.last, let most = standing(whole, of: entry),
        let bound = wholeNumber(most.value)
      else { return }
      let sum = stated.compactMap { wholeNumber($0.value) }.reduce(0, +)
      guard sum > bound else { return }
      findings.append(
        finding(at: last, "\(sum) \(words) are more than \(bound) (line \(most.place.line))"))
    }
    compare(["members_schools"], atMost: "eligible_schools", "members of those eligible")
    compare(
      ["members_academies", "members_maintained"], atMost: "members_schools",
      "academies and maintained schools among its schools")
    return findings
  }

  /// Days that are out of order, and ends that contradict the status.
  func dates(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    var findings: [EditFinding] = []
    let order = ["founded_on", "launched_on", "closed_on"].compactMap { standing($0, of: entry) }
    for (index, late) in order.enumerated() {
      for early in order.prefix(index) {
        guard let first = PartialDate(early.value), let second = PartialDate(late.value),
          second.isBefore(first)
        else { continue }
        findings.append(
          finding(
            at: late,
            "\(late.value) is before \(early.field.name) \(early.value) (line"
              + " \(early.place.line))"))
      }
    }
    if let closed = standing("closed_on", of: entry),
      let status = standing("status", of: entry), ["active", "planned"].contains(status.value)
    {
      findings.append(
        finding(
          at: closed,
          "it is closed on \(closed.value), and \(status.value) by line \(status.place.line)"))
    }
    return findings
  }

  /// Ids that stand for others: each must lead to one that is there, and not back.
  func redirects(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    var findings: [EditFinding] = []
    let merged = standing("merged_into", of: entry)
    let status = standing("status", of: entry)
    if let status, status.value == "merged", merged == nil {
      findings.append(finding(at: status, "say with the field merged_into what took its place"))
    }
    if let merged, status?.value != "merged" {
      findings.append(finding(at: merged, "say with the field status that it is merged"))
    }
    for statement in entry.statements where statement.field.kind == .partnership {
      guard !statement.value.isEmpty else { continue }
      if register[statement.value] == nil {
        let near = spelling(statement.value, among: register.entries.map(\.id))
        findings.append(finding(at: statement, "there is no \"\(statement.value)\"\(near)"))
      } else if statement.value == entry.id {
        findings.append(finding(at: statement, "it leads to itself"))
      } else if statement == merged, register.leadsBack(entry.id) {
        findings.append(finding(at: statement, "it leads back to where it began"))
      }
    }
    return findings
  }

  /// What was stated too long ago, or nobody knows when.
  func ages(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    guard let days = facts.staleAfterDays, !entry.isEnded else { return [] }
    let standing = PartnershipField.all.filter(\.growsOld)
      .flatMap { entry.standing($0, on: facts.asAt).statements }
      .sorted { $0.place.line < $1.place.line }
    let oldest = facts.asAt.adding(days: -days)
    let old = standing.filter { $0.grounds.statedOn.map { $0.latest < oldest } ?? false }
    let undated = standing.filter { $0.grounds.statedOn == nil }
    func told(_ statements: [PartnershipStatement], _ words: String) -> [EditFinding] {
      guard let first = statements.first else { return [] }
      let numbers = statements.map { String($0.place.line) }.joined(separator: ", ")
      let lines = (statements.count == 1 ? "line " : "lines ") + numbers
      let noun = statements.count == 1 ? "1 statement" : "\(statements.count) statements"
      return [
        EditFinding(
          .warning, file: register.files.told(PartnershipFiles.statements),
          line: first.place.line, field: entry.id, "\(noun) \(words): \(lines)")
      ]
    }
    return told(old, "older than \(days) days on \(facts.asAt); look again")
      + told(undated, "without a day; say in stated_on when the evidence says it")
  }
}
