/// A Welsh local authority: its schools stand in GIAS and its area in the boundary file, and
/// neither is counted in England.
struct WelshAuthority: Sendable {
  /// The three-digit code in GIAS.
  let code: String
  /// The ONS code.
  let onsCode: String
  /// The English name.
  let name: String
  /// The Welsh name, as the boundary file holds it beside the English one.
  let welshName: String
  /// Easting and northing of a point well inside it, to the nearest five kilometres or so.
  let middle: (easting: Double, northing: Double)

  /// All 22, by code.
  static let all: [WelshAuthority] = [
    .init("660", "W06000001", "Isle of Anglesey", "Ynys Môn", 244, 380),
    .init("661", "W06000002", "Gwynedd", "Gwynedd", 266, 330),
    .init("662", "W06000003", "Conwy", "Conwy", 283, 362),
    .init("663", "W06000004", "Denbighshire", "Sir Ddinbych", 307, 360),
    .init("664", "W06000005", "Flintshire", "Sir y Fflint", 322, 368),
    .init("665", "W06000006", "Wrexham", "Wrecsam", 331, 346),
    .init("666", "W06000023", "Powys", "Powys", 302, 272),
    .init("667", "W06000008", "Ceredigion", "Ceredigion", 257, 261),
    .init("668", "W06000009", "Pembrokeshire", "Sir Benfro", 200, 221),
    .init("669", "W06000010", "Carmarthenshire", "Sir Gaerfyrddin", 247, 223),
    .init("670", "W06000011", "Swansea", "Abertawe", 261, 195),
    .init("671", "W06000012", "Neath Port Talbot", "Castell-nedd Port Talbot", 279, 199),
    .init("672", "W06000013", "Bridgend", "Pen-y-bont ar Ogwr", 289, 185),
    .init("673", "W06000014", "Vale of Glamorgan", "Bro Morgannwg", 302, 171),
    .init("674", "W06000016", "Rhondda Cynon Taf", "Rhondda Cynon Taf", 298, 196),
    .init("675", "W06000024", "Merthyr Tydfil", "Merthyr Tudful", 306, 207),
    .init("676", "W06000018", "Caerphilly", "Caerffili", 315, 196),
    .init("677", "W06000019", "Blaenau Gwent", "Blaenau Gwent", 318, 208),
    .init("678", "W06000020", "Torfaen", "Torfaen", 328, 201),
    .init("679", "W06000021", "Monmouthshire", "Sir Fynwy", 339, 208),
    .init("680", "W06000022", "Newport", "Casnewydd", 330, 188),
    .init("681", "W06000015", "Cardiff", "Caerdydd", 316, 179),
  ]

  private init(
    _ code: String, _ onsCode: String, _ name: String, _ welshName: String, _ east: Double,
    _ north: Double
  ) {
    self.code = code
    self.onsCode = onsCode
    self.name = name
    self.welshName = welshName
    middle = (east * 1000, north * 1000)
  }
}
