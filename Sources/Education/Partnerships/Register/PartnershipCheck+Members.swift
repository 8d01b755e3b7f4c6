import JSONText
import Tabular

// What cannot be right with the members of a partnership, and between partnerships.

extension PartnershipCheck {
  /// Members that no register has, that closed, or that lie elsewhere.
  func unknownMembers(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    let reach = Set((areas[entry.id] ?? []).flatMap(\.written.authorities).map(\.id))
    return entry.members.compactMap { member -> EditFinding? in
      if let from = member.from, let until = member.until, until.isBefore(from) {
        return finding(at: member, "its end, \(until), is before its beginning, \(from)")
      }
      let noun: String
      let known: MemberFact?
      switch member.member {
      case .school(let urn):
        guard let schools = facts.schools else { return nil }
        noun = "school \(urn)"
        known = schools[urn]
      case .trust(let uid):
        guard let trusts = facts.trusts else { return nil }
        noun = "trust \(uid)"
        known = trusts[uid]
      }
      guard let known else {
        return finding(
          at: member, "the register of \(facts.registerDay ?? facts.asAt) has no \(noun)")
      }
      if MemberName.isAnother(member.name, than: known.name) {
        return finding(
          .warning, at: member,
          "\(noun) is called \"\(known.name)\" in the register and \"\(member.name)\" here; correct"
            + " the number, or the name")
      }
      guard member.until == nil else { return nil }
      if !known.isOpen {
        let day = known.closedOn.map { " since \($0)" } ?? ""
        return finding(
          .warning, at: member,
          "\(noun), \(known.name), is not open\(day); say until when it belonged to it, and what"
            + " took its place")
      }
      guard let authority = known.authority, !reach.isEmpty, !reach.contains(authority.value) else {
        return nil
      }
      return finding(
        .warning, at: member,
        "\(noun), \(known.name), stands under \(name(authority.value) ?? authority.value), where"
          + " the partnership has no area")
    }
  }

  /// One member twice at a time, and more members than are stated.
  func membersTwice(_ entry: PartnershipRegister.Entry) -> [EditFinding] {
    var findings: [EditFinding] = []
    var earlier: [PartnershipMemberStatement.Member: [PartnershipMemberStatement]] = [:]
    for member in entry.members {
      let twice = earlier[member.member, default: []].first {
        PartnershipAreaReading.overlap(($0.from, $0.until), (member.from, member.until))
      }
      if let twice {
        findings.append(finding(at: member, "it stands on line \(twice.place.line) already"))
      }
      earlier[member.member, default: []].append(member)
    }
    let listed = earlier.keys.filter { if case .school = $0 { true } else { false } }.count
    if let stated = standing("members_schools", of: entry), let count = wholeNumber(stated.value),
      listed > count
    {
      findings.append(
        finding(
          .warning, at: stated,
          "\(count) schools are stated, and \(listed) stand in \(PartnershipFiles.members)"))
    }
    return findings
  }

  /// Partnerships that are probably one, by their names and areas.
  var duplicates: [EditFinding] {
    let entries = register.entries.filter { register.current($0.id) == $0.id }
    let forms = entries.map { entry in
      let codes = (areas[entry.id] ?? []).flatMap(\.codes)
      return PartnershipForms(names: entry.names, authorities: codes, in: facts.authorities)
    }
    var findings: [EditFinding] = []
    for two in entries.indices {
      for one in entries.indices.prefix(two) {
        guard let likeness = forms[one].likeness(to: forms[two]) else { continue }
        let (first, second) = Self.inOrder(entries[one], entries[two])
        guard let name = second.standing(.partnershipName).statements.first else { continue }
        let line = first.statements.first?.place.line ?? 0
        let isCertain = likeness.probability >= PartnershipClusters.certain
        // Initials and some words are shared by chance more often than names.
        findings.append(
          finding(
            isCertain && likeness != .sameInitials ? .error : .warning, at: name,
            "\"\(second.name)\" \(isCertain ? "is probably" : "may be") \"\(first.name)\""
              + " (\(first.id), line \(line)): \(likeness.reason). If they are one, give"
              + " \(second.id) a row \"status,merged\" and a row \"merged_into,\(first.id)\""))
      }
    }
    return findings
  }

  private static func inOrder(
    _ one: PartnershipRegister.Entry, _ two: PartnershipRegister.Entry
  ) -> (PartnershipRegister.Entry, PartnershipRegister.Entry) {
    let lines = [one, two].map { $0.statements.first?.place.line ?? 0 }
    return lines[0] <= lines[1] ? (one, two) : (two, one)
  }

  /// Advice on a word that is near to a mistyped one.
  func spelling(_ text: String, among words: [String]) -> String {
    Spelling.nearest(to: text, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
