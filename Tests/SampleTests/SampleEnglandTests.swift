import Foundation
import Sample
import Tabular
import Testing

struct SampleEnglandTests {

  @Test func `the same seed gives the same bytes in every file`() throws {
    let one = try Scratch(schools: 500)
    let other = try Scratch(schools: 500)
    #expect(try Files.list(one.directory) == Files.list(other.directory))
    for name in try Files.list(one.directory) {
      #expect(try one.bytes(name) == other.bytes(name), "\(name)")
    }
  }

  @Test func `another seed gives other schools on the same map`() throws {
    let one = try Scratch(seed: 7, schools: 500)
    let other = try Scratch(seed: 8, schools: 500)
    #expect(try one.bytes("edubasealldata") != other.bytes("edubasealldata"))
    #expect(try one.bytes("Counties") == other.bytes("Counties"))
  }

  @Test(arguments: [500, 2500, 7001])
  func `a sample has exactly the schools asked for`(schools: Int) throws {
    let scratch = try Scratch(schools: schools)
    let rows = try scratch.rows("edubasealldata")
    #expect(rows.count == schools)
    #expect(Set(rows.map { $0["URN"] }).count == schools)
  }

  @Test(arguments: [500, 2500])
  func `every authority of today has an open school`(schools: Int) throws {
    let scratch = try Scratch(schools: schools)
    let open = try scratch.rows("edubasealldata").filter {
      ["1", "3"].contains($0["EstablishmentStatus (code)"])
    }
    let codes = Set(open.compactMap { $0["LA (code)"] })
    let missing = try Scratch.authorities().current.filter { !codes.contains($0.code) }
    #expect(missing.map(\.name) == [])
  }

  @Test func `sizes and dates out of range are refused with the range`() throws {
    let authorities = try Scratch.authorities()
    let error = #expect(throws: SampleError.self) {
      try SampleEngland(seed: 1, schools: 499, authorities: authorities)
    }
    #expect(error?.description.contains("500 to 5000000") == true)
    #expect(throws: SampleError.self) {
      try SampleEngland(
        seed: 1, schools: 500, asAt: CalendarDate(iso: "1999-01-01"), authorities: authorities)
    }
  }

  @Test func `the register is windows-1252, in CRLF lines, every cell quoted`() throws {
    let bytes = try Scratch(schools: 2500).bytes("edubasealldata")
    #expect(bytes.contains(0x92))
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    #expect(!bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) })
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.first == 0x22 && line.suffix(2) == [0x22, 0x0D])
    }
  }
}
