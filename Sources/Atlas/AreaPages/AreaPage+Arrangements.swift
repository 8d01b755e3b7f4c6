import Education

extension AreaPage {
  /// The collaborations at work here, each with what is stated of it and by what.
  var collaborations: String {
    guard scene.release.partnerships != nil else { return "" }
    let here = scene.release.collaborations[index]
    let text =
      here.isEmpty
      ? "<p>Not researched: there may be some. Not none.</p>"
      : here.map(collaboration).joined(separator: "\n")
    return "<h2>Partnerships</h2>\n\(text)"
  }

  /// One collaboration.
  private func collaboration(_ here: MapRelease.Collaboration) -> String {
    let one = here.partnership
    let facts = one.statements.map { statement in
      let values = statement.values.map { value in
        statement.field.kind == .partnership
          ? scene.release.partnerships?.first { $0.id == value }?.name ?? value
          : PlainWord.value(value, of: statement.field)
      }
      return "<tr><th scope=\"row\">\(statement.field.title.html)</th>"
        + "<td>\(values.joined(separator: "; ").html)</td><td>\(statement.status.html)</td></tr>"
    }
    let evidence = one.evidence.map { each in
      let title =
        each.address.isEmpty
        ? each.title.html : "<a href=\"\(each.address.html)\">\(each.title.html)</a>"
      let rest = [each.publisher, MapAbout.inWords(each.date)].filter { !$0.isEmpty }
      return "<li>\(title)\(rest.map { ", \($0.html)" }.joined())</li>"
    }
    let table =
      facts.isEmpty
      ? ""
      : "<table><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Stated</th>"
        + "<th scope=\"col\">How sure</th></tr></thead><tbody>\(facts.joined())</tbody></table>"
    let list = evidence.isEmpty ? "" : "<p>Evidence:</p><ul>\(evidence.joined())</ul>"
    let extent = here.isWhole ? "All of the LA." : "Part of the LA."
    return
      "<h3>\(one.name.html)</h3>\n<p>\(extent)</p>\n\(table)\n\(list)"
  }

  /// Hubs, programmes and the combined authority.
  var programmes: String {
    let rows = scene.release.programmes.map { programme in
      let standing = programme.standings[index]
      let covered =
        switch standing.coverage {
        case .whole: "all of the LA"
        case .part: "part of the LA"
        case .none: "none"
        case .notResearched: "not researched"
        }
      let names = standing.names + standing.districts.filter { !standing.names.contains($0) }
      return "<tr><th scope=\"row\">\(programme.title.html)</th><td>\(covered)</td>"
        + "<td>\(names.joined(separator: "; ").html)</td></tr>"
    }
    return rows.isEmpty
      ? ""
      : "<h2>Hubs and programmes</h2>\n<table><thead><tr><th scope=\"col\">What</th>"
        + "<th scope=\"col\">Covers</th><th scope=\"col\">By</th></tr></thead>"
        + "<tbody>\(rows.joined())</tbody></table>"
  }

  /// The trusts at work here, those with most schools here first.
  var trusts: String {
    let here = scene.release.findable.trusts.compactMap { trust in
      trust.areas.first { $0.place == index }.map { (count: $0.schoolCount, trust: trust) }
    }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.trust < $1.trust
    }
    guard !here.isEmpty else { return "" }
    let rows = here.map { count, trust in
      let size = trust.areas.reduce(0) { $0 + $1.schoolCount }
      return "<tr><th scope=\"row\">\(trust.name.html)</th><td>\(count)</td><td>\(size)</td>"
        + "<td>\(trust.footprint.html)</td></tr>"
    }
    return "<h2>\(Self.counted(here.count, "trust")) at work here</h2>\n"
      + "<table class=\"n\"><thead><tr><th scope=\"col\">Trust</th><th scope=\"col\">Schools here</th>"
      + "<th scope=\"col\">In all</th><th scope=\"col\">Reach</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }
}
