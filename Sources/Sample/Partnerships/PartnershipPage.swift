import Tabular

/// Writes the page on which a partnership lists its members, as such websites are: with a menu,
/// scripts, footnotes and markup that was never checked around the list that matters.
struct PartnershipPage {
  let partnership: Partnership
  let members: [PartnershipMember]

  /// Writes the page and what its names mean; says how many schools it lists.
  func write(to path: String, name: String, asAt: String, truth: inout Truth) throws -> Int {
    let listed = inOrder
    try Files.write(bytes(listed, asAt: asAt), to: path)
    for (index, member) in listed.enumerated() {
      try truth.append(
        source: name, record: index + 1, mention: member.name.utf8FromWindows1252(), member.answer)
      guard showsAuthority else { continue }
      try truth.append(
        source: name, record: index + 1, mention: Array(member.authority.name.utf8),
        Truth.Answer(
          kind: "local_authority", verdict: "one", codes: member.authority.code,
          onsCodes: member.authority.onsCode, cause: "exact"))
    }
    return listed.count
  }

  /// The members in the order of the page.
  private var inOrder: [PartnershipMember] {
    switch partnership.layout {
    case .spanningTable:
      byTown(members.filter(\.isPrimary)).flatMap(\.members)
        + byTown(members.filter { !$0.isPrimary }).flatMap(\.members)
    case .nestedList: members.filter(\.isPrimary) + members.filter { !$0.isPrimary }
    case .definitions: byTown(members).flatMap(\.members)
    case .mislabelledTable, .cards: members
    }
  }

  /// Whether each school's authority stands beside it.
  private var showsAuthority: Bool {
    partnership.layout == .mislabelledTable || partnership.layout == .cards
  }

  /// Members by town, in the order of the towns' first members.
  private func byTown(_ members: [PartnershipMember])
    -> [(town: [UInt8], members: [PartnershipMember])]
  {
    var towns: [[UInt8]] = []
    for member in members where !towns.contains(member.town) { towns.append(member.town) }
    return towns.map { town in (town, members.filter { $0.town == town }) }
  }

  private func bytes(_ listed: [PartnershipMember], asAt: String) -> [UInt8] {
    var out = MarkupText(signs: signs)
    out.line("<!DOCTYPE html>")
    out.line("<html lang=\"en-GB\">")
    out.line("<head>")
    // One page says so and is not: it was typed in windows-1252.
    out.line("<meta charset=\"utf-8\">")
    out.tags("<title>Our schools | ")
    out.text(partnership.name)
    out.line(" (synthetic)</title>")
    out.line("<style>.school { margin: 1em }</style>")
    out.line("<script>var menu = \"<ul class='members'><li>No school</li></ul>\";</script>")
    out.line("</head>")
    out.line("<body>")
    out.line(
      "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/join\">Join</a></li></ul></nav>")
    out.line(
      "<p class=\"notice\">Synthetic: this page was made by abep sample. The partnership and")
    out.line(
      "its schools are invented and describe no real ones; its local authorities are real.</p>")
    out.tags("<h1>")
    out.text(partnership.name)
    out.line("</h1>")
    out.line("<p>Our member schools on \(asAt):</p>")
    switch partnership.layout {
    case .spanningTable: appendSpanningTable(listed, to: &out)
    case .nestedList: appendNestedList(listed, to: &out)
    case .definitions: appendDefinitions(byTown(members), to: &out)
    case .mislabelledTable: appendMislabelledTable(listed, to: &out)
    case .cards: appendCards(listed, to: &out)
    }
    out.line("<footer><p>Not a school: 1 Invented Street</p></footer>")
    out.line("</body>")
    out.line("</html>")
    return out.bytes
  }

  private var signs: MarkupText.Signs {
    switch partnership.layout {
    case .spanningTable, .nestedList: .utf8
    case .definitions: .references
    case .mislabelledTable: .windows1252
    case .cards: .names
    }
  }
}
