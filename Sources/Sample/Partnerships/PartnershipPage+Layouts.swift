extension PartnershipPage {
  /// A table whose headings stand in two rows, whose towns span the rows of their schools, and in
  /// which one row of the whole width heads each kind of school.
  func appendSpanningTable(_ listed: [PartnershipMember], to out: inout MarkupText) {
    out.line("<table class=\"members\">")
    out.line("<caption>Members and associate members</caption>")
    out.line("<thead>")
    out.line("<tr><th rowspan=\"2\">School</th><th colspan=\"2\">Where it is</th></tr>")
    out.line("<tr><th>Town</th><th>Postcode</th></tr>")
    out.line("</thead>")
    out.line("<tbody>")
    var place = 0
    while place < listed.count {
      let member = listed[place]
      if place == 0 || listed[place - 1].isPrimary != member.isPrimary {
        let kind = member.isPrimary ? "Primary schools" : "Other schools"
        out.line("<tr><th colspan=\"3\">\(kind)</th></tr>")
      }
      let run = listed[place...].prefix {
        $0.town == member.town && $0.isPrimary == member.isPrimary
      }
      for (index, row) in run.enumerated() {
        out.tags("<tr><td>")
        out.text(row.name)
        // Footnotes: an associate, a name that changed.
        if (place + index) % 6 == 2 { out.tags("<sup>1</sup>") }
        if (place + index) % 9 == 4 { out.tags("*") }
        out.tags("</td>")
        if index == 0 {
          out.tags(run.count > 1 ? "<td rowspan=\"\(run.count)\">" : "<td>")
          out.text(row.town)
          out.tags("</td>")
        }
        out.tags("<td>")
        out.text(row.postcode)
        out.line("</td></tr>")
      }
      place += run.count
    }
    out.line("</tbody>")
    out.line(
      "<tfoot><tr><td colspan=\"3\"><sup>1</sup> Associate member. * New name.</td></tr></tfoot>")
    out.line("</table>")
  }

  /// A list of kinds of school, and in each a list of schools with their towns in brackets.
  func appendNestedList(_ listed: [PartnershipMember], to out: inout MarkupText) {
    out.line("<ul class=\"members\">")
    for isPrimary in [true, false] {
      let schools = listed.filter { $0.isPrimary == isPrimary }
      guard !schools.isEmpty else { continue }
      out.line("<li>\(isPrimary ? "Primary" : "Secondary and special")")
      out.line("<ul>")
      for (index, school) in schools.enumerated() {
        out.tags("<li>")
        out.text(school.name)
        out.tags(index % 8 == 3 ? "<br>\n" : " ")
        out.tags("(")
        out.text(school.town)
        out.line(")</li>")
      }
      out.line("</ul>")
      out.line("</li>")
    }
    out.line("</ul>")
  }

  /// Towns as terms, and their schools as definitions.
  func appendDefinitions(
    _ towns: [(town: [UInt8], members: [PartnershipMember])], to out: inout MarkupText
  ) {
    out.line("<dl>")
    for (town, schools) in towns {
      out.tags("<dt>")
      out.text(town)
      out.line("</dt>")
      for school in schools {
        out.tags("<dd>")
        out.text(school.name)
        out.line("</dd>")
      }
    }
    out.line("</dl>")
  }

  /// A table without closing tags, which HTML allows.
  func appendMislabelledTable(_ listed: [PartnershipMember], to out: inout MarkupText) {
    out.line("<table class=members>")
    out.line("<tr><th>School<th>Town<th>Local authority")
    for school in listed {
      out.tags("<tr><td>")
      out.text(school.name)
      out.tags("<td>")
      out.text(school.town)
      out.tags("<td>")
      out.text(school.authority.name)
      out.tags("\n")
    }
    out.line("</table>")
  }

  /// A block for each school.
  func appendCards(_ listed: [PartnershipMember], to out: inout MarkupText) {
    out.line("<div class=\"grid\">")
    for (index, school) in listed.enumerated() {
      out.line("<div class=\"school\">")
      out.tags("<h3><a href=\"#school-\(index + 1)\">")
      out.text(school.name)
      out.line("</a></h3>")
      out.tags("<p><b>Where:</b> <span class=\"town\">")
      out.text(school.town)
      out.tags("</span>&nbsp;<span class=\"postcode\">")
      out.text(school.postcode)
      out.line("</span></p>")
      out.tags("<p class=\"la\">Local authority: ")
      out.text(school.authority.name)
      out.line("</p>")
      out.line("</div>")
    }
    out.line("</div>")
  }
}
