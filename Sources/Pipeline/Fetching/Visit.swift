import Tabular
import Transfer

/// One visit to a source on the network: what was asked for, what was found, and how it ended.
struct Visit: Sendable {
  /// An address that was asked for, and what came of it.
  struct Request: Hashable, Sendable {
    /// The address.
    let address: String
    /// What came of it, in a few words.
    let answer: String
  }

  /// How a visit ended.
  enum Ending: Sendable {
    /// A file came.
    case received(ReceivedFile)
    /// What the record of the last visit names is still the newest.
    case unchanged(FetchRecord.Success)
    /// It could not be had.
    case failed(String)
  }

  /// A file that came and is not stored yet.
  struct ReceivedFile: Sendable {
    /// Where it stands.
    let path: String
    /// The name it has where it came from.
    let name: String
    /// The address that it was asked for at.
    let address: WebAddress
    /// How it came.
    let received: Received
    /// The day that it is of.
    let day: SnapshotDay
  }

  /// What was asked for, in order.
  var requests: [Request] = []
  /// The links that discovery found, in the order of the document; each with whether it fits.
  var links: [(link: FoundLink, fits: Bool)] = []
  /// How it ended.
  var ending: Ending = .failed("it was not asked for")
}
