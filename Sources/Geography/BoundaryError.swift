/// What stops a boundary file from being read, and where in it.
public struct BoundaryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The feature at fault, counted from 1 as the file lists them.
  public let feature: Int?
  /// The feature's code, where it is known.
  public let code: String?
  /// The member at fault, such as `geometry.coordinates[0][3]`.
  public let member: String
  /// The line and column in the file.
  public let place: String?
  /// What is wrong, and what to do.
  public let message: String

  /// The place, the feature, the member and the reason in one line.
  public var description: String {
    var text = file
    if let place { text += ":\(place)" }
    text += ": "
    if let feature {
      text += "feature \(feature)"
      if let code { text += " (\(code))" }
      text += ": "
    }
    return text + (member.isEmpty ? message : "\(member) \(message)")
  }
}
