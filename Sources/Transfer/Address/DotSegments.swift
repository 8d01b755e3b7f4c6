/// The segments `.` and `..` of a path.
enum DotSegments {
  /// The path without them, each `..` having taken the segment before it along (RFC 3986, 5.2.4).
  static func removed(from path: String) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (place, segment) in zip(segments.indices, segments) {
      let isLast = place == segments.endIndex - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return "/" + kept.joined(separator: "/")
  }
}
