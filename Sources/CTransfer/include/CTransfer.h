#ifndef ABEP_CTRANSFER_H
#define ABEP_CTRANSFER_H

#include <stdbool.h>
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The version of libcurl that the program runs with, as `7.88.1`, or `missing`; valid for the life of
/// the process.
const char *transfer_library_version(void);

/// One GET request over HTTP/1.1: made, given its options, performed once, and freed.
///
/// It never follows a redirect, speaks no protocol but http and https, keeps no cookies, reads no
/// netrc and verifies TLS.
typedef struct transfer_request transfer_request;

/// How a request ended.
typedef enum {
  /// The answer came whole.
  TRANSFER_DONE,
  /// A callback wanted no more of it.
  TRANSFER_STOPPED,
  /// The host's name has no address.
  TRANSFER_CANNOT_RESOLVE,
  /// Nothing answered at the host's address, or not in time.
  TRANSFER_CANNOT_CONNECT,
  /// The proxy could not be reached, or did not connect.
  TRANSFER_PROXY,
  /// TLS could not be set up.
  TRANSFER_HANDSHAKE,
  /// The server's certificate is not to be trusted.
  TRANSFER_UNTRUSTED,
  /// The connection broke off.
  TRANSFER_LOST,
  /// The body ended before its announced end.
  TRANSFER_CUT_SHORT,
  /// Nothing came for too long.
  TRANSFER_STALLED,
  /// The whole took too long.
  TRANSFER_TOO_SLOW,
  /// What came is not HTTP.
  TRANSFER_MALFORMED,
  /// The body is not packed as it says.
  TRANSFER_BADLY_PACKED,
  /// Anything else.
  TRANSFER_OTHER,
} transfer_ending;

/// Takes the next line of a head, or the next bytes of a body; false wants no more.
typedef bool (*transfer_taker)(void *context, const char *bytes, size_t count);

/// A request for an address; null where libcurl is not installed, or memory is short.
transfer_request *_Nullable transfer_request_make(const char *address);

/// Frees a request.
void transfer_request_free(transfer_request *request);

/// Says who asks.
void transfer_user_agent(transfer_request *request, const char *agent);

/// Adds a header line, as `If-Range: "1"`.
void transfer_header(transfer_request *request, const char *line);

/// Names the encodings of the body that are welcome, as `gzip`; it is handed on unpacked.
void transfer_encodings(transfer_request *request, const char *names);

/// Sets the milliseconds to connect in, to wait for the next byte, and for all of it.
void transfer_limits(transfer_request *request, long connect, long stall, long total);

/// Trusts the authorities in a PEM file instead of the system's.
void transfer_authorities(transfer_request *request, const char *path);

/// Asks the host itself, whatever proxies the environment names.
void transfer_without_proxy(transfer_request *request);

/// Performs the request, handing on head lines and body bytes as they come.
///
/// `raw` sees the body as it travels, in its chunks and packed, ahead of `body`, and cannot end it.
transfer_ending transfer_perform(transfer_request *request, void *context, transfer_taker line,
                                 transfer_taker raw, transfer_taker body);

/// The library's own words on how the request ended; valid until it is freed.
const char *transfer_words(const transfer_request *request);

#pragma clang assume_nonnull end

#endif
