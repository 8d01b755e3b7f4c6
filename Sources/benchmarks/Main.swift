import Tabular

/// Timed loops over the leaves, a process each; `make bench` runs them beside public tools.
@main
struct Main {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "sum" where words.count == 3:
      print(try PupilSums.text(of: words[1], threads: Int(words[2]) ?? 1))
    case "open" where words.count == 3:
      print(try OpenSchools.write(from: words[1], to: words[2]))
    case "hubs" where words.count == 2:
      print(try HubRecords.text(of: words[1]))
    default:
      print(
        "benchmarks sum FILE THREADS | benchmarks open FILE OUTPUT | benchmarks hubs FILE")
    }
  }
}
