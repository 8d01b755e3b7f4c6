// Preloaded into a process, counts its changes to the disk and ends it at the one that STOP_AT
// names, as a power cut would: before the change, or after half of it where it is a write.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

static int is_time(void) {
  static long limit = -1;
  if (limit < 0) {
    const char *text = getenv("STOP_AT");
    limit = text ? atol(text) : 0;
  }
  return ++count == limit;
}

static void tell(void) {
  const char *path = getenv("STOP_COUNT");
  if (!path) return;
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file >= 0) {
    dprintf(file, "%ld", count);
    close(file);
  }
}

__attribute__((destructor)) static void at_end(void) { tell(); }

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define STOP_IF_TIME() \
  if (is_time()) _exit(137)

ssize_t write(int file, const void *bytes, size_t size) {
  if (file > 2 && is_time()) {
    NEXT(write)(file, bytes, size / 2);
    _exit(137);
  }
  return NEXT(write)(file, bytes, size);
}

int rename(const char *from, const char *to) {
  STOP_IF_TIME();
  return NEXT(rename)(from, to);
}

int unlink(const char *path) {
  STOP_IF_TIME();
  return NEXT(unlink)(path);
}

int rmdir(const char *path) {
  STOP_IF_TIME();
  return NEXT(rmdir)(path);
}

int mkdir(const char *path, mode_t mode) {
  STOP_IF_TIME();
  return NEXT(mkdir)(path, mode);
}

int symlink(const char *target, const char *path) {
  STOP_IF_TIME();
  return NEXT(symlink)(target, path);
}

// What is written is to be seen at once by the next process; only a power cut needs the disk.
int fsync(int file) {
  (void)file;
  return 0;
}
