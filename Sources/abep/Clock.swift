import Foundation
import Tabular

/// The clock of the machine, read only here and never for anything that is published.
enum Clock {
  /// The present instant in UTC, as `2024-06-17T03:00:00Z`.
  @Sendable static func now() -> String {
    let seconds = Int(Date().timeIntervalSince1970.rounded(.down))
    let day = seconds.quotientAndRemainder(dividingBy: 86_400)
    let date = CalendarDate(iso: "1970-01-01")?.adding(days: day.quotient)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let hour = two(day.remainder / 3600)
    let minute = two(day.remainder / 60 % 60)
    return "\(date?.description ?? "")T\(hour):\(minute):\(two(day.remainder % 60))Z"
  }
}
