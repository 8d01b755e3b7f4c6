/// The status and the header fields of an answer.
struct ResponseHead {
  /// The status code.
  let status: Int
  /// The fields in their order, names in lower case, values without blanks around.
  let fields: [(name: String, value: String)]

  /// The value of a field; the first, where it stands more than once.
  subscript(_ name: String) -> String? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// All the values of a field.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The media type, in lower case and without parameters.
  var mediaType: String? {
    self["content-type"].map { FieldValue($0).head.lowercased() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The encoding of characters that is stated, in lower case.
  var charset: String? {
    self["content-type"].flatMap { FieldValue($0)["charset"]?.lowercased() }
  }

  /// How many bytes are announced to come, as they travel.
  var announcedBytes: Int? {
    guard !isChunked else { return nil }
    return self["content-length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Whether the body comes in chunks, and says itself where it ends.
  var isChunked: Bool {
    all("transfer-encoding").contains { $0.lowercased().contains("chunked") }
  }

  /// How the body is encoded for its way, in lower case; nil where it comes as it is.
  var contentEncoding: String? {
    let names = all("content-encoding").map { $0.lowercased() }
      .filter { !$0.isEmpty && $0 != "identity" }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// What tells this version from another.
  func validators(at address: WebAddress) -> Validators {
    Validators(
      etag: self["etag"].flatMap { EntityTag.isSound($0) ? $0 : nil },
      lastModified: self["last-modified"].flatMap { HTTPDate($0) == nil ? nil : $0 },
      address: address)
  }

  /// When the server sent it.
  var date: HTTPDate? { self["date"].flatMap { HTTPDate($0) } }
}
