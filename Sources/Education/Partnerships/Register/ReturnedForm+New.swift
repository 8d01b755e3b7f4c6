import JSONText
import Tabular

// A partnership that the register does not have, as a form tells of it.

extension ReturnedForm {
  /// Takes in the answers about a new partnership of the authority.
  mutating func takeNew(_ authority: LocalAuthority?, _ authorities: AuthorityRegister) {
    let rows = table.rows.filter {
      $0["partnership"] == GatheringForm.new && !$0["answer"].isEmpty
    }
    guard let first = rows.first, let authority else { return }
    guard let named = rows.first(where: { $0["field"] == PartnershipField.partnershipName.name })
    else {
      findings.append(table.finding(first, "answer", "a new partnership needs a name"))
      return
    }
    let name = Self.trimmed(named["answer"])
    let id = PartnershipID.of(name)
    if let double = likeness(of: name, to: authority, authorities) {
      findings.append(
        table.finding(
          named, "answer",
          "\"\(name)\" is probably \"\(double.name)\" (\(double.id)), which the register has;"
            + " answer in its rows"))
      return
    }
    guard PartnershipID.isValid(id), register[id] == nil else {
      findings.append(
        table.finding(
          named, "answer",
          "no new id can be made of \"\(name)\"; write its rows into the register by hand"))
      return
    }
    for row in rows {
      guard let field = field(row), let values = values(of: field, row) else { continue }
      for value in values { add(id, field, value, row["note"]) }
    }
    additions[PartnershipFiles.areas, default: []].append([
      id, authority.name, "", "", EvidenceStatus.reported.rawValue, evidenceKey,
      day?.description ?? "", role, "", "",
    ])
  }

  /// The partnership of the register that a name probably means in an authority.
  private func likeness(
    of name: String, to authority: LocalAuthority, _ authorities: AuthorityRegister
  ) -> Partnership? {
    let reader = PartnershipAreaReader(authorities, asAt: date)
    let resolver = PartnershipResolver(
      register.partnerships(by: reader), authorities: authorities)
    return resolver.candidates(name, authorities: [authority.code])
      .first { $0.probability >= PartnershipClusters.certain }?.partnership
  }
}
