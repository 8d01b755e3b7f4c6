import Tabular
import Testing

@testable import Pipeline

/// Registers of other fields: their columns are guessed, and the guess is told.
struct RegisterGuessTests {
  private let place: TestWorkspace
  private let today: CalendarDate

  init() throws {
    place = try TestWorkspace()
    today = try #require(CalendarDate(iso: "2025-10-01"))
  }

  private func guess(
    _ text: String, id: String? = nil, name: String? = nil
  ) throws -> RegisterGuess {
    try Files.write(Array(text.utf8), to: "\(place.root)/register.csv")
    return try RegisterGuess(
      path: "\(place.root)/register.csv", told: "register.csv", id: id, name: name)
  }

  private func match(_ register: [UInt8], _ names: String) throws -> [[String: String]] {
    try Files.write(register, to: "\(place.root)/register.csv")
    var selection = MatchRegister.Selection(.names)
    selection.register = "\(place.root)/register.csv"
    let opened = try MatchRegister(selection, in: place.workspace, today: today)
    return try MatchedFile(Array(names.utf8), .names, against: opened, in: place).rows
  }

  @Test func `a register of hospitals tells which of its columns it is read by`() throws {
    let header = "OrganisationCode,OrganisationName,Address,City,Postcode,ParentODSCode\n"
    #expect(
      try guess(header).description
        == "name: column \"OrganisationName\" (guessed by its heading),"
        + " key: column \"OrganisationCode\" (guessed by its heading),"
        + " postcode: column \"Postcode\" (guessed by its heading)")
    #expect(
      try guess("ref,site\n", id: "ref", name: "site").description
        == "name: column \"site\", key: column \"ref\"")
    #expect(
      try guess("name\nLea\n").description
        == "name: column \"name\" (guessed by its heading), key: the name, for want of another")
  }

  @Test func `a register without a column of names is refused with the columns that it has`() throws
  {
    #expect(
      place.failure { _ = try guess("x,y\n1,2\n") }?.message
        == "register.csv has no column that looks like a name; say which with --register-name:"
        + " there are \"x\", \"y\"")
    #expect(
      place.failure { _ = try guess("id,name\n", name: "nam") }?.message
        == "register.csv has no column \"nam\": there are \"id\", \"name\"")
  }

  @Test func `names find what any list calls it, in any encoding, by any of its names`() throws {
    var register = Array(
      "OrganisationCode;OrganisationName;Postcode\nRX1;Saint Ann".utf8)
    register +=
      [0xE9]
      + Array(
        """
        's Hospital;NG1 1AA
        RX2;Bolling Infirmary;BD1 1AA
        RX2;Bolling General Hospital;BD1 1AA
        RX3;Bolton Hospital;BL1 1AA
        """.utf8)
    let found = try match(
      register,
      "Name,Postcode\nBOLLING GENERAL HOSPITAL,BD1 1AA\nBolling Infirmry,\nBolton Hospital,\n"
    )
    #expect(found.map { $0["match_id"] } == ["RX2", "RX2", "RX3"], "\(found)")
    #expect(
      try match(register, "Name\nSaint Anné's Hospital\n")[0]["match_name"]
        == "Saint Anné's Hospital")
  }

  @Test(arguments: [
    ("OrganisationName", "organisation_name"), ("LA (name)", "la_name"), ("  Name ", "name"),
    ("URN", "urn"), ("schoolName2", "school_name2"), ("é", ""), ("", ""),
  ])
  func `headings are compared by their words`(heading: String, folded: String) {
    #expect(Heading.folded(heading) == folded)
  }
}
