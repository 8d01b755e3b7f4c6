public import Transfer

/// From where the fetch stage brings the sources' bytes in.
public enum FetchOrigin: Hashable, Sendable {
  /// What is stored already: nothing is brought in.
  case stored
  /// Files in a folder and those in it, by the names that the sources declare.
  case folder(String)
  /// The addresses that the sources declare; each is asked for as `/host/path` of the mirror, where
  /// one is given.
  case network(mirror: WebAddress?)

  /// Why the fetch stage did what it did, for the ledger.
  var reason: String {
    switch self {
    case .stored: "what is stored was gone on with"
    case .folder: "a folder was looked through for newer files"
    case .network(nil): "the sources' addresses were asked for newer files"
    case .network: "a mirror was asked for newer files"
    }
  }
}
