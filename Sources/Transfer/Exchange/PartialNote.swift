/// What is known of a part of a file that was kept, to ask for the rest of the same version.
struct PartialNote: Hashable {
  /// The address that it came from, where redirects had led.
  var address: WebAddress
  /// A strong entity tag or a date, as the server wrote it.
  var validator: String
  /// How many bytes the whole file has, where it was announced.
  var total: Int?
  /// Which start of the machine it was written in; after a power cut a file may hold less than was
  /// written to it.
  var boot: String

  private static let title = "abep part 1"

  /// The note as lines; a note that was cut short lacks the last.
  var text: String {
    """
    \(Self.title)
    \(address)
    \(validator)
    \(total.map { String($0) } ?? "-")
    \(boot)
    end

    """
  }

  /// A note of what a server said.
  init(address: WebAddress, validator: String, total: Int?, boot: String) {
    self.address = address
    self.validator = validator
    self.total = total
    self.boot = boot
  }

  /// Reads a note; nil where it is not one, or is cut short.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 7, lines[0] == Self.title, lines[5] == "end", lines[6].isEmpty,
      let address = WebAddress(lines[1]), !lines[2].isEmpty,
      lines[3] == "-" || Int(lines[3]) != nil
    else { return nil }
    self.init(address: address, validator: lines[2], total: Int(lines[3]), boot: lines[4])
  }
}
