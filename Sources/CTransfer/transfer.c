#include "CTransfer.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "library.h"

struct transfer_request {
  const struct transfer_library *library;
  CURL *curl;
  struct curl_slist *headers;
  void *context;
  transfer_taker line;
  transfer_taker raw;
  transfer_taker body;
  long stall;
  /// When something last came, in milliseconds of the monotonic clock.
  long long heard;
  curl_off_t received;
  bool stalled;
  bool stopped;
  /// An option could not be set; then nothing is asked.
  bool broken;
  CURLcode code;
  char words[CURL_ERROR_SIZE];
};

const char *transfer_library_version(void) {
  const struct transfer_library *curl = transfer_library();
  const char *version = curl ? curl->version_info(CURLVERSION_NOW)->version : NULL;
  return version ? version : "missing";
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

// Options are variadic, and take a long, a pointer or a function as it is: one setter for each.

static void set_long(transfer_request *request, CURLoption option, long value) {
  CURLcode code = request->library->easy_setopt(request->curl, option, value);
  if (code != CURLE_OK) request->broken = true;
}

static void set_text(transfer_request *request, CURLoption option, const char *value) {
  CURLcode code = request->library->easy_setopt(request->curl, option, value);
  if (code != CURLE_OK) request->broken = true;
}

static void set_pointer(transfer_request *request, CURLoption option, void *value) {
  CURLcode code = request->library->easy_setopt(request->curl, option, value);
  if (code != CURLE_OK) request->broken = true;
}

static size_t take_line(char *bytes, size_t size, size_t count, void *context) {
  transfer_request *request = context;
  request->heard = now();
  if (request->line(request->context, bytes, size * count)) return size * count;
  request->stopped = true;
  return 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  transfer_request *request = context;
  request->heard = now();
  if (size * count == 0 || request->body(request->context, bytes, size * count)) {
    return size * count;
  }
  request->stopped = true;
  return 0;
}

/// Called with bytes as they come, before a body's are unpacked, and with much else.
static int take_raw(CURL *curl, curl_infotype type, char *bytes, size_t count, void *context) {
  (void)curl;
  transfer_request *request = context;
  if (type == CURLINFO_DATA_IN && count > 0) request->raw(request->context, bytes, count);
  return 0;
}

/// Called about once a second: ends the transfer where nothing came for too long.
static int look(void *context, curl_off_t total, curl_off_t received, curl_off_t upload_total,
                curl_off_t sent) {
  (void)total, (void)upload_total, (void)sent;
  transfer_request *request = context;
  long long time = now();
  curl_off_t connected = 0;
  request->library->easy_getinfo(request->curl, CURLINFO_PRETRANSFER_TIME_T, &connected);
  // Connecting has a limit of its own.
  if (connected == 0 || received != request->received) {
    request->received = received;
    request->heard = time;
    return 0;
  }
  if (time - request->heard < request->stall) return 0;
  request->stalled = true;
  return 1;
}

transfer_request *transfer_request_make(const char *address) {
  const struct transfer_library *library = transfer_library();
  if (!library) return NULL;
  transfer_request *request = calloc(1, sizeof *request);
  if (!request) return NULL;
  request->library = library;
  request->curl = library->easy_init();
  if (!request->curl) {
    free(request);
    return NULL;
  }
  set_text(request, CURLOPT_URL, address);
  set_pointer(request, CURLOPT_ERRORBUFFER, request->words);
  set_long(request, CURLOPT_HTTPGET, 1L);
  set_long(request, CURLOPT_NOSIGNAL, 1L);
  set_text(request, CURLOPT_PROTOCOLS_STR, "http,https");
  set_text(request, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  set_long(request, CURLOPT_FOLLOWLOCATION, 0L);
  set_long(request, CURLOPT_MAXREDIRS, 0L);
  set_long(request, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
  set_long(request, CURLOPT_HTTP09_ALLOWED, 0L);
  set_long(request, CURLOPT_NETRC, CURL_NETRC_IGNORED);
  set_long(request, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  // Addresses come with their dot segments resolved, and are asked for as they are.
  set_long(request, CURLOPT_PATH_AS_IS, 1L);
  set_long(request, CURLOPT_SSL_VERIFYPEER, 1L);
  set_long(request, CURLOPT_SSL_VERIFYHOST, 2L);
  set_long(request, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  set_long(request, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set_long(request, CURLOPT_FORBID_REUSE, 1L);
  set_long(request, CURLOPT_BUFFERSIZE, 128L * 1024);
  set_long(request, CURLOPT_NOPROGRESS, 0L);
  if (request->library->easy_setopt(request->curl, CURLOPT_XFERINFOFUNCTION, look) != CURLE_OK ||
      request->library->easy_setopt(request->curl, CURLOPT_HEADERFUNCTION, take_line) != CURLE_OK ||
      request->library->easy_setopt(request->curl, CURLOPT_DEBUGFUNCTION, take_raw) != CURLE_OK ||
      request->library->easy_setopt(request->curl, CURLOPT_WRITEFUNCTION, take_body) != CURLE_OK) {
    request->broken = true;
  }
  set_pointer(request, CURLOPT_XFERINFODATA, request);
  set_pointer(request, CURLOPT_HEADERDATA, request);
  set_pointer(request, CURLOPT_DEBUGDATA, request);
  // Without it the function above is not called; with it nothing is printed.
  set_long(request, CURLOPT_VERBOSE, 1L);
  set_pointer(request, CURLOPT_WRITEDATA, request);
  return request;
}

void transfer_request_free(transfer_request *request) {
  request->library->easy_cleanup(request->curl);
  request->library->slist_free_all(request->headers);
  free(request);
}

void transfer_user_agent(transfer_request *request, const char *agent) {
  set_text(request, CURLOPT_USERAGENT, agent);
}

void transfer_header(transfer_request *request, const char *line) {
  struct curl_slist *longer = request->library->slist_append(request->headers, line);
  if (longer) {
    request->headers = longer;
  } else {
    request->broken = true;
  }
}

void transfer_encodings(transfer_request *request, const char *names) {
  set_text(request, CURLOPT_ACCEPT_ENCODING, names);
}

void transfer_limits(transfer_request *request, long connect, long stall, long total) {
  set_long(request, CURLOPT_CONNECTTIMEOUT_MS, connect);
  set_long(request, CURLOPT_TIMEOUT_MS, total);
  request->stall = stall;
}

void transfer_authorities(transfer_request *request, const char *path) {
  set_text(request, CURLOPT_CAINFO, path);
  set_text(request, CURLOPT_PROXY_CAINFO, path);
}

void transfer_without_proxy(transfer_request *request) {
  set_text(request, CURLOPT_PROXY, "");
}

static transfer_ending ending(transfer_request *request, CURLcode code) {
  curl_off_t connected = 0;
  request->library->easy_getinfo(request->curl, CURLINFO_PRETRANSFER_TIME_T, &connected);
  if (request->stopped) return TRANSFER_STOPPED;
  if (request->stalled) return TRANSFER_STALLED;
  switch (code) {
    case CURLE_OK:
      return TRANSFER_DONE;
    case CURLE_COULDNT_RESOLVE_HOST:
      return TRANSFER_CANNOT_RESOLVE;
    case CURLE_COULDNT_CONNECT:
      return TRANSFER_CANNOT_CONNECT;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
      return TRANSFER_PROXY;
    case CURLE_SSL_CONNECT_ERROR:
      return TRANSFER_HANDSHAKE;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
      return TRANSFER_UNTRUSTED;
    case CURLE_OPERATION_TIMEDOUT:
      return connected == 0 ? TRANSFER_CANNOT_CONNECT : TRANSFER_TOO_SLOW;
    case CURLE_PARTIAL_FILE:
      return TRANSFER_CUT_SHORT;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
      return TRANSFER_LOST;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_OUT_OF_MEMORY:
      return TRANSFER_MALFORMED;
    case CURLE_BAD_CONTENT_ENCODING:
    // No callback stopped it, so it is the library's unpacking that failed.
    case CURLE_WRITE_ERROR:
      return TRANSFER_BADLY_PACKED;
    default:
      return TRANSFER_OTHER;
  }
}

transfer_ending transfer_perform(transfer_request *request, void *context, transfer_taker line,
                                 transfer_taker raw, transfer_taker body) {
  if (request->headers) set_pointer(request, CURLOPT_HTTPHEADER, request->headers);
  if (request->broken) return TRANSFER_OTHER;
  request->context = context;
  request->line = line;
  request->raw = raw;
  request->body = body;
  request->heard = now();

  // With NOSIGNAL the library leaves SIGPIPE alone; a peer that closes must not end the process.
  sigset_t pipe, before, pending;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  sigpending(&pending);
  bool was_pending = sigismember(&pending, SIGPIPE) == 1;
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  CURLcode code = request->library->easy_perform(request->curl);
  sigpending(&pending);
  if (!was_pending && sigismember(&pending, SIGPIPE) == 1) {
    struct timespec none = {0, 0};
    sigtimedwait(&pipe, NULL, &none);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);

  request->code = code;
  return ending(request, code);
}

const char *transfer_words(const transfer_request *request) {
  if (request->words[0]) return request->words;
  // A header line beyond the library's own limit ends as this.
  if (request->code == CURLE_OUT_OF_MEMORY) return "a header line that is too long, or no memory";
  return request->library->easy_strerror(request->code);
}
