#ifndef ABEP_CTRANSFER_LIBRARY_H
#define ABEP_CTRANSFER_LIBRARY_H

#include <curl/curl.h>

/// What is called of libcurl.
struct transfer_library {
  __typeof__(curl_global_init) *global_init;
  __typeof__(curl_version_info) *version_info;
  __typeof__(curl_easy_init) *easy_init;
  __typeof__(curl_easy_cleanup) *easy_cleanup;
  __typeof__(curl_easy_setopt) *easy_setopt;
  __typeof__(curl_easy_getinfo) *easy_getinfo;
  __typeof__(curl_easy_perform) *easy_perform;
  __typeof__(curl_easy_strerror) *easy_strerror;
  __typeof__(curl_slist_append) *slist_append;
  __typeof__(curl_slist_free_all) *slist_free_all;
};

/// libcurl, ready to be used; null where it is not installed, or does not start.
///
/// It is loaded when it is first asked for: with all that it loads in turn it takes longer than the
/// rest of the program, and most commands fetch nothing.
const struct transfer_library *transfer_library(void);

#endif
