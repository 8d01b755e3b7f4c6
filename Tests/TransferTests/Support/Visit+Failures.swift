import Testing
import Transfer

extension Visit {
  /// The failure of a download, which leaves no file where one was to stand.
  func failure(
    _ behaviour: String, server name: String = "http", kind: BodyKind = .csv,
    validators: Validators? = nil, hosts: Set<String> = [], maximumBytes: Int? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TransferFailure {
    let failure = try #require(
      throws: TransferFailure.self, sourceLocation: sourceLocation
    ) {
      try get(
        behaviour, server: name, kind: kind, validators: validators, hosts: hosts,
        maximumBytes: maximumBytes)
    }
    #expect(bytes() == nil, sourceLocation: sourceLocation)
    return failure
  }

  /// A failure's sentence without the address, which differs from run to run.
  func words(_ failure: TransferFailure) throws -> String {
    let text = failure.description
    let address = failure.address.description
    #expect(text.hasPrefix(address + ": "))
    return String(text.dropFirst(address.count + 2))
  }
}
