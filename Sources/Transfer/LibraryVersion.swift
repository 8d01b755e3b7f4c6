import CTransfer

/// The version of libcurl that the program runs with, as `7.88.1`; `missing` where there is none.
public var libraryVersion: String {
  unsafe String(cString: transfer_library_version())
}
