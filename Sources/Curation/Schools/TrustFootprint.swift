/// How far a trust's schools reach, by the areas that its open schools lie in.
public enum TrustFootprint: String, CaseIterable, Sendable {
  /// All in one local authority.
  case local
  /// In several authorities of one region.
  case regional
  /// In more than one region.
  case national

  /// The footprint of schools in so many authorities of so many regions.
  init(authorities: Int, regions: Int) {
    self = authorities <= 1 ? .local : regions <= 1 ? .regional : .national
  }
}
