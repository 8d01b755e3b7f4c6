#include "CTransfer.h"

#include <curl/curl.h>

const char *transfer_library_version(void) {
  const char *version = curl_version_info(CURLVERSION_NOW)->version;
  return version ? version : "unknown";
}
