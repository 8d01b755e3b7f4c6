import Tabular

extension AreaPage {
  /// Every figure beside the middle of the statistical neighbours, the region's and England's.
  var figures: String {
    let release = scene.release
    var groups: [(name: String, indicators: [Int])] = []
    for (number, indicator) in release.indicators.enumerated() {
      if groups.last?.name == indicator.grouping {
        groups[groups.count - 1].indicators.append(number)
      } else {
        groups.append((indicator.grouping, [number]))
      }
    }
    let hasNeighbours = !release.neighbours[index].isEmpty
    let region = release.regions.first { $0.code == place.regionCode }
    let heads = [
      "Here", hasNeighbours ? "Neighbours’ median" : "", region == nil ? "" : "Region",
      release.nation == nil ? "" : "England",
    ].filter { !$0.isEmpty }.map {
      "<th scope=\"col\">\($0)</th>"
    }
    let bodies = groups.map { group in
      let rows = group.indicators.map { number in
        let unit = release.indicators[number].unit
        let cells = [
          place.figures[number].words(unit: unit),
          hasNeighbours ? median(number)?.words(unit: unit) ?? "" : nil,
          region?.figures[number].words(unit: unit),
          release.nation?.figures[number].words(unit: unit),
        ].compactMap { $0.map { "<td>\($0.html)</td>" } }
        return "<tr><th scope=\"row\">\(release.indicators[number].label.html)</th>"
          + "\(cells.joined())</tr>"
      }
      return "<tbody><tr><th scope=\"rowgroup\" colspan=\"\(heads.count + 1)\">\(group.name.html)"
        + "</th></tr>\(rows.joined())</tbody>"
    }
    return "<h2>Figures</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
      + "aria-label=\"Figures\"><table class=\"n\"><thead><tr><th scope=\"col\">Figure</th>"
      + "\(heads.joined())</tr></thead>\n\(bodies.joined(separator: "\n"))</table></div>"
  }

  /// The middle of the statistical neighbours' figures, or the mean of the two in the middle; nil
  /// where none has a number.
  func median(_ number: Int) -> Figure? {
    let numbers = scene.release.neighbours[index].compactMap {
      scene.release.authorities[$0.place].figures[number].number
    }.sorted()
    guard !numbers.isEmpty else { return nil }
    let middle = (numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
    let places = scene.release.indicators[number].places
    var text: [UInt8] = []
    if middle < 0 { text.append(UInt8(ascii: "-")) }
    // The mean of two whole numbers may have a half.
    let isWhole = places == 0 && middle == middle.rounded()
    text.append(fixed: abs(middle), places: isWhole ? 0 : max(1, places))
    return Figure(String(decoding: text, as: UTF8.self))
  }
}
