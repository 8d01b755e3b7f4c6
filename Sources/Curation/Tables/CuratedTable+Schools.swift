import Education
import Geography
import Tabular

extension CuratedTable {
  /// Every establishment of the register.
  public static let schools = CuratedTable(
    "schools", title: "Schools",
    description:
      "One row for each establishment of the register, open or not, in England or not. Figures about "
      + "areas count those with area english_la, is_state_funded true and status open or "
      + "open_proposed_to_close.",
    columns: schoolColumns,
    primaryKey: ["urn"],
    foreignKeys: [
      ForeignKey("new_la_code", to: "local_authorities"),
      ForeignKey("trust_uid", to: "trusts"),
    ]
  ) { content, rows in
    for school in content.inputs.registers.schools {
      let authority = school.area.authority.flatMap { content.authorityCells[$0] }
      rows.append(school.urn.value)
      rows.append(school.name)
      rows.append(school.laestab?.description)
      rows.append(bytes: authority?.newCode ?? [])
      rows.append(bytes: authority?.oldCode ?? [])
      rows.append(bytes: authority?.name ?? [])
      rows.append(school.giasLACode?.description)
      rows.append(school.giasLAName)
      rows.append(school.area.word)
      rows.append(school.type?.code)
      rows.append(school.typeName)
      rows.append(word: school.type?.group)
      rows.append(school.isStateFunded)
      rows.append(word: school.status)
      rows.append(school.openDate)
      rows.append(school.closeDate)
      rows.append(word: school.phase)
      rows.append(school.pupilCount)
      rows.append(school.trustUID.flatMap { content.academyTrusts.contains($0) ? $0.value : nil })
      rows.append(school.trustName)
      rows.append(school.ukprn)
      rows.append(school.street)
      rows.append(school.locality)
      rows.append(school.address3)
      rows.append(school.town)
      rows.append(school.countyName)
      rows.append(school.postcode)
      rows.append(school.easting)
      rows.append(school.northing)
      rows.append(place: content.place(of: school))
      rows.append(school.record)
      try rows.endRecord()
    }
  }

  private static let schoolColumns = [
    CuratedColumn(
      "urn", .integer, "URN", "Unique reference number; never used again.", .required,
      .least(10_000), .most(9_999_999)),
    CuratedColumn("school_name", "Name", "The name as registered.", .required),
    CuratedColumn(
      "laestab", "LAESTAB", "Seven digits: the authority's code and the establishment number.",
      .form(.laestab)),
    CuratedColumn(
      "new_la_code", "LA's ONS code",
      "ONS's nine characters of today's LA; blank where the school lies under none.",
      .form(.onsCode)),
    CuratedColumn(
      "old_la_code", "LA's DfE code",
      "DfE's three digits of today's LA; blank where the school lies under none.",
      .form(.laCode)),
    CuratedColumn("la_name", "LA", "Name of today's LA, as ONS writes it."),
    CuratedColumn(
      "gias_la_code", "LA code in GIAS", "The code in the register, which may be historic.",
      .form(.laCode)),
    CuratedColumn("gias_la_name", "LA in GIAS", "The LA's name in the register."),
    CuratedColumn(
      "area", .word(CuratedWord.areas), "Area", "Where the register files it.", .required),
    CuratedColumn(
      "type_code", "Type code",
      "GIAS's two-digit code of the type of establishment; blank where the type is not known."),
    CuratedColumn("type_name", "Type", "The type of establishment as the register writes it."),
    CuratedColumn(
      "type_group", .word(CuratedWord.typeGroups), "Type group",
      "Who answers for it; blank where the type is not known."),
    CuratedColumn(
      "is_state_funded", .boolean, "State-funded",
      "Whether the type counts as state-funded in the area figures.", .required),
    CuratedColumn(
      "status", .word(CuratedWord.schoolStatuses), "Status",
      "Whether it is at work on the register's date."),
    CuratedColumn("open_date", .date, "Opened on", "The day it opened, where known."),
    CuratedColumn("close_date", .date, "Closed on", "The day it closed, where known."),
    CuratedColumn(
      "phase", .word(CuratedWord.phases), "Phase", "Phase of education as the register has it."),
    CuratedColumn(
      "pupil_count", .integer, "Pupils", "Pupils on roll; blank where not known.", .least(0)),
    CuratedColumn(
      "trust_uid", .integer, "Trust",
      "Academy trust that the register names, by its GIAS group UID; blank where it names none.",
      .least(1)),
    CuratedColumn(
      "trust_name", "Trust in GIAS",
      "The name beside the school, which for foundation schools is no academy trust's."),
    CuratedColumn("ukprn", "UKPRN", "UK provider reference number."),
    CuratedColumn("street", "Street", "First line of the address."),
    CuratedColumn("locality", "Locality", "Second line of the address."),
    CuratedColumn("address3", "Third line", "Third line of the address."),
    CuratedColumn("town", "Town", "Town."),
    CuratedColumn("county_name", "County", "County as the register writes it."),
    CuratedColumn("postcode", "Postcode", "Postcode as the register writes it."),
    CuratedColumn(
      "easting", .integer, "Easting", "Metres east on the National Grid; blank where not known.",
      .least(0), .most(700_000)),
    CuratedColumn(
      "northing", .integer, "Northing", "Metres north on the National Grid; blank where not known.",
      .least(0), .most(1_300_000)),
    CuratedColumn(
      "longitude", .number(places: 5), "Longitude",
      "Degrees east (WGS 84), converted from the grid to within 5 metres.", .least(-10), .most(4)),
    CuratedColumn(
      "latitude", .number(places: 5), "Latitude",
      "Degrees north (WGS 84), converted from the grid to within 5 metres.", .least(49), .most(62)),
    CuratedColumn(
      "record", .integer, "Record", "The data record in the source file, counted from 1.",
      .required, .least(1)),
  ]
}
