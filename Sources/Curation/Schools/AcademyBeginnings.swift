import Education
import Tabular

/// Since when schools have been academies, where the register leaves their day of opening blank.
struct AcademyBeginnings {
  /// The latest dated link to a predecessor, and the latest closing of one, by school.
  private var links: [URN: CalendarDate] = [:]
  private var closings: [URN: CalendarDate] = [:]

  /// Reads the successions of the registers.
  init(_ registers: Registers) {
    var closed: [URN: CalendarDate] = [:]
    for school in registers.schools {
      if let date = school.closeDate { closed[school.urn] = date }
    }
    for succession in registers.successions {
      let school = succession.successor
      if let date = succession.date { links[school] = max(links[school] ?? date, date) }
      if let date = closed[succession.urn] {
        closings[school] = max(closings[school] ?? date, date)
      }
    }
  }

  /// The day on which an academy began, and what says so; nil where nothing does.
  func beginning(
    of school: School
  ) -> (date: CalendarDate, basis: SchoolProfile.AcademyBasis)? {
    if let date = school.openDate { return (date, .openDate) }
    if let date = links[school.urn] { return (date, .succession) }
    return closings[school.urn].map { ($0, .predecessorClosed) }
  }
}
