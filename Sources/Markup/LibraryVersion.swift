import CMarkup

/// The version of libxml2 that the program runs with, as `2.9.14`.
public var libraryVersion: String {
  unsafe String(cString: markup_library_version())
}
