import Tabular

extension SmallRelease {
  /// Adds to a release a partnership, a collaboration of no known kind, a programme and hubs.
  static func addCollaboration(to folder: String) throws {
    func put(_ file: String, _ lines: [String]) throws {
      try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: folder + "/" + file)
    }
    try put(
      "partnerships.csv",
      [
        "partnership_id,partnership_name,kind,kind_status,status,status_status,initiated_by,"
          + "initiated_by_status,legal_form,legal_form_status,functions,functions_status,listed_members",
        "alliance,<b>Alliance</b>,area_partnership,verified,active,verified,schools,reported,"
          + "company_limited_by_guarantee|charity,reported,send|careers,verified,7",
        "circle,Circle,,not_researched,,not_researched,,not_researched,,not_researched,,"
          + "not_researched,",
        "gone,Gone,area_partnership,reported,closed,reported,,not_researched,,not_researched,,"
          + "not_researched,",
      ])
    try put(
      "partnership_areas.csv",
      [
        "partnership_id,new_la_code,extent,is_current", "alliance,E06000000,whole,true",
        "circle,E06000002,part,true", "gone,E06000001,whole,true",
        "alliance,E06000001,whole,false",
      ])
    try put(
      "partnership_evidence.csv",
      [
        "evidence_id,evidence_title,publisher,url,published_on",
        "page,Its <i>page</i>,Somebody,javascript:alert(1),2023-05-01",
      ])
    try put(
      "partnership_statements.csv",
      [
        "record,partnership_id,field,value,stands,evidence_status,evidence_id",
        "1,alliance,kind,area_partnership,true,verified,page",
        "2,alliance,status,active,true,verified,page",
      ])
    try put(
      "programmes.csv",
      [
        "programme,kind,title,definition,source,as_at",
        "areas,programme,Areas <i>of</i> need,Chosen areas.,list,2022-04-04",
        "hubs,hub,Hubs,Hubs of a kind.,,",
      ])
    try put(
      "la_programmes.csv",
      [
        "new_la_code,programme,coverage,names", "E06000000,areas,whole,Group",
        "E06000002,areas,part,Group", "E06000001,areas,none,", "E06000000,hubs,not_researched,",
        "E06000002,hubs,not_researched,", "E06000001,hubs,not_researched,",
      ])
    try put(
      "programme_areas.csv",
      [
        "programme,new_la_code,coverage,district_names", "areas,E06000000,whole,",
        "areas,E06000002,part,Easthill",
      ])
  }
}
