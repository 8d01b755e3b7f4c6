#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

static struct transfer_library library;
static bool is_ready;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static bool find(void *handle, const char *name, void *function) {
  // As POSIX has it: a pointer to a function has the size of one to data.
  return (*(void **)function = dlsym(handle, name)) != NULL;
}

static void load(void) {
  // The name has been the same since 2006, and stands for what the headers declare.
  void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  is_ready = handle && find(handle, "curl_global_init", &library.global_init) &&
             find(handle, "curl_version_info", &library.version_info) &&
             find(handle, "curl_easy_init", &library.easy_init) &&
             find(handle, "curl_easy_cleanup", &library.easy_cleanup) &&
             find(handle, "curl_easy_setopt", &library.easy_setopt) &&
             find(handle, "curl_easy_getinfo", &library.easy_getinfo) &&
             find(handle, "curl_easy_perform", &library.easy_perform) &&
             find(handle, "curl_easy_strerror", &library.easy_strerror) &&
             find(handle, "curl_slist_append", &library.slist_append) &&
             find(handle, "curl_slist_free_all", &library.slist_free_all) &&
             library.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

const struct transfer_library *transfer_library(void) {
  pthread_once(&once, load);
  return is_ready ? &library : NULL;
}
