extension AuthorityForm {
  /// Every form, in groups by what it says.
  static let all: [AuthorityForm] =
    plain + london + boroughs + metropolitan + cities + counties + districts + larger + past

  private static let plain: [AuthorityForm] = [
    .init("the", .before, .nothing, example: .init("The Wirral", "wirral")),
    .init("council", .after, .nothing, example: .init("Kirklees Council", "kirklees")),
    .init("council of", .either, .nothing, example: .init("Council of the Wirral", "the wirral")),
    .init("councils", .after, .nothing, example: .init("Enfield Councils", "enfield")),
    .init("authority", .after, .nothing, example: .init("Torbay Authority", "torbay")),
    .init("local authority", .after, .nothing, example: .init("Kent Local Authority", "kent")),
    .init("local authorities", .after, .nothing, example: .init("Kent local authorities", "kent")),
    .init(
      "local authority of", .either, .nothing, example: .init("Local Authority of Kent", "kent")),
    .init(
      "local education authority", .after, .nothing, example: .init("Kent LEA", "kent")),
    .init(
      "education authority", .after, .nothing, example: .init("Kent Education Authority", "kent")),
    .init("education", .after, .nothing, example: .init("Kent Education", "kent")),
    .init(
      "childrens services", .after, .nothing, example: .init("Kent Children's Services", "kent")),
    .init("corporation", .after, .nothing, example: .init("York Corporation", "york")),
    .init("corporation of", .either, .nothing, example: .init("Corporation of York", "york")),
    .init("area", .after, .nothing, example: .init("Medway area", "medway")),
    .init("towns", .after, .nothing, example: .init("Medway Towns", "medway")),
    .init("combined", .after, .nothing, example: .init("Fenland combined", "fenland")),
    .init("england", .after, .nothing, example: .init("South East England", "south east")),
  ]

  private static let london: [AuthorityForm] = [
    .init(
      "london borough of", .either, .kinds([.londonBorough]),
      example: .init("London Borough of Camden", "camden")),
    .init(
      "london boroughs of", .either, .kinds([.londonBorough]),
      example: .init("London Boroughs of Camden", "camden")),
    .init(
      "london borough", .either, .kinds([.londonBorough]),
      example: .init("camden london boro", "camden")),
    .init(
      "london borough council", .after, .kinds([.londonBorough]),
      example: .init("Camden LBC", "camden")),
    .init("lb of", .either, .kinds([.londonBorough]), example: .init("LB of Camden", "camden")),
    .init("lb", .either, .kinds([.londonBorough]), example: .init("LB Camden", "camden")),
    .init(
      "royal borough of", .either, .borough,
      example: .init("Royal Borough of Greenwich", "greenwich")),
    .init(
      "royal borough", .either, .borough,
      example: .init("RB Greenwich", "greenwich")),
    .init(
      "london", .after, .kinds([.londonBorough]), example: .init("Camden, London", "camden")),
  ]

  private static let boroughs: [AuthorityForm] = [
    .init("borough of", .either, .borough, example: .init("Borough of Bedford", "bedford")),
    .init("borough council", .after, .borough, example: .init("Halton BC", "halton")),
    .init("borough", .after, .borough, example: .init("Bedford Borough", "bedford")),
    .init("boroughs", .after, .borough, example: .init("Enfield boroughs", "enfield")),
    .init("b", .after, .borough, example: .init("Halton (B)", "halton")),
    .init(
      "county borough", .after, .borough, example: .init("Halton County Borough", "halton")),
  ]

  private static let metropolitan: [AuthorityForm] = [
    .init(
      "metropolitan borough of", .either, .kinds([.metropolitan]),
      example: .init("Metropolitan Borough of Bury", "bury")),
    .init(
      "metropolitan district of", .either, .kinds([.metropolitan]),
      example: .init("Metropolitan District of Bury", "bury")),
    .init(
      "metropolitan borough", .after, .kinds([.metropolitan]),
      example: .init("Bury MB", "bury")),
    .init(
      "metropolitan borough council", .after, .kinds([.metropolitan]),
      example: .init("Bury MBC", "bury")),
    .init(
      "metropolitan district", .after, .kinds([.metropolitan]),
      example: .init("Bury Met District", "bury")),
    .init(
      "metropolitan district council", .after, .kinds([.metropolitan]),
      example: .init("BRADFORD MDC", "bradford")),
    .init(
      "metropolitan council", .after, .kinds([.metropolitan]),
      example: .init("Bury Metropolitan Council", "bury")),
    .init(
      "metropolitan", .after, .kinds([.metropolitan]),
      example: .init("Bury Metropolitan", "bury")),
  ]

  private static let cities: [AuthorityForm] = [
    .init("city of", .either, .city, example: .init("York, City of", "york")),
    .init("city", .after, .city, example: .init("Leicester City", "leicester")),
    .init("city council", .after, .city, example: .init("Hull City Council", "hull")),
    .init(
      "city and county of", .either, .city, example: .init("City and County of York", "york")),
    .init(
      "city and borough of", .either, .city, example: .init("City & Borough of York", "york")),
    .init("cc", .after, .countyOrCity, example: .init("Derby CC", "derby")),
  ]

  private static let counties: [AuthorityForm] = [
    .init("county council", .after, .county, example: .init("Kent County Council", "kent")),
    .init("county", .either, .county, example: .init("Durham, County", "durham")),
    .init("county of", .either, .county, example: .init("Rutland, County of", "rutland")),
    .init(
      "unitary authority", .after, .kinds([.unitary]), example: .init("Torbay UA", "torbay")),
    .init("unitary", .after, .kinds([.unitary]), example: .init("Torbay (Unitary)", "torbay")),
    .init(
      "unitary council", .after, .kinds([.unitary]),
      example: .init("Torbay Unitary Council", "torbay")),
    .init(
      "unitary district", .after, .kinds([.unitary]),
      example: .init("Torbay Unitary District", "torbay")),
  ]

  private static let districts: [AuthorityForm] = [
    .init("district council", .after, .district, example: .init("Fenland DC", "fenland")),
    .init("district", .after, .district, example: .init("wigan district", "wigan")),
    .init("district of", .either, .district, example: .init("District of Fenland", "fenland")),
  ]

  private static let larger: [AuthorityForm] = [
    .init("region", .after, .kinds([.region]), example: .init("London Region", "london")),
    .init(
      "government office region", .after, .kinds([.region]),
      example: .init("London Government Office Region", "london")),
    .init(
      "combined authority", .after, .kinds([.devolved, .group]),
      example: .init("Tees Valley Combined Authority", "tees valley")),
    .init(
      "mayoral combined authority", .after, .kinds([.devolved, .group]),
      example: .init("South Yorkshire Mayoral Combined Authority", "south yorkshire")),
    .init(
      "combined county authority", .after, .kinds([.devolved, .group]),
      example: .init("East Midlands CCA", "east midlands")),
    .init(
      "ca", .after, .kinds([.devolved, .group]), example: .init("Tees Valley CA", "tees valley")),
    .init(
      "mca", .after, .kinds([.devolved, .group]), example: .init("North East MCA", "north east")),
    .init(
      "sub region", .after, .kinds([.group, .devolved]),
      example: .init("Humber sub-region", "humber")),
  ]

  private static let past: [AuthorityForm] = [
    .init(
      "former county of", .before, .past, example: .init("Former County of Avon", "avon")),
    .init("former", .either, .past, example: .init("Cumbria (former)", "cumbria")),
    .init("old", .before, .past, example: .init("Old Dorset", "dorset")),
  ]
}
