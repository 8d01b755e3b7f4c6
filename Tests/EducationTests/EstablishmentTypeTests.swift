import Education
import Testing

struct EstablishmentTypeTests {
  @Test func `the state-funded types are those of the declared table`() {
    let funded = EstablishmentType.all.filter(\.isStateFunded).map(\.code)
    let declared =
      ["01", "02", "03", "05", "06", "07", "12", "14", "15", "28", "33", "34", "35", "36"]
      + (38...46).map(String.init)
    #expect(funded == declared)
  }

  @Test func `codes and names are keys, and codes ascend`() {
    let codes = EstablishmentType.all.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(Set(EstablishmentType.all.map(\.name)).count == codes.count)
  }

  @Test func `a code is found without its leading zero`() {
    #expect(EstablishmentType.coded("2")?.name == "Voluntary aided school")
    #expect(EstablishmentType.coded("02") == EstablishmentType.coded("2"))
    #expect(EstablishmentType.coded("") == nil)
    #expect(EstablishmentType.coded("99") == nil)
  }

  @Test func `free schools are academies in law, and city technology colleges are not`() {
    #expect(EstablishmentType.named("University technical college")?.isAcademy == true)
    #expect(EstablishmentType.named("Academy converter")?.isAcademy == true)
    #expect(EstablishmentType.named("City technology college")?.isAcademy == false)
    #expect(EstablishmentType.named("Foundation school")?.isAcademy == false)
  }
}
