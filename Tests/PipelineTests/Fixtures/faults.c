// Preloaded into a process, numbers its changes to the disk below FAULT_ROOT, from 1 on, and lets
// them go wrong as the environment says:
//
//   FAULT_RECORD=FILE  all go well, and each is written down in FILE with what it wrote
//   FAULT_KILL=N       the process is killed at the Nth: before it, or after half of a write
//   FAULT_FULL=N       from the Nth on the disk is full: half of the Nth is taken where it is a write
//   FAULT_STUTTER=1    every other call is interrupted, and reads and writes do a part of their work
//   FAULT_CLOCK=N      the clock stands at N seconds after 1970
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// The kinds of change, as they stand in the record.
enum { CREATE = 1, EMPTY, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, RMDIR, MKDIR, SYMLINK };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static long count;
static long kill_at, full_at, clock_at = -1;
static int stutters, record = -1;
static const char *root;
static size_t root_length;

static long number_in(const char *variable, long otherwise) {
  const char *text = getenv(variable);
  return text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void start(void) {
  root = getenv("FAULT_ROOT");
  if (!root) return;
  root_length = strlen(root);
  kill_at = number_in("FAULT_KILL", 0);
  full_at = number_in("FAULT_FULL", 0);
  clock_at = number_in("FAULT_CLOCK", -1);
  stutters = getenv("FAULT_STUTTER") != NULL;
  const char *text = getenv("FAULT_RECORD");
  if (text) record = NEXT(open)(text, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
}

static int is_ours(const char *path) {
  return root && strncmp(path, root, root_length) == 0 &&
         (path[root_length] == '/' || path[root_length] == 0);
}

// Whether an open file stands below the root; then its path.
static int is_ours_open(int file, char path[PATH_MAX]) {
  if (!root || file < 0) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Numbers a change, and ends the process where it is time; a write is ended after half of it.
static long number(int kind) {
  pthread_mutex_lock(&turn);
  count++;
  if (count == kill_at && kind != WRITE) die();
  return count;
}

// Whether the disk is full now, for a change that needs room.
static int is_full(long number, int kind) {
  if (!full_at || number < full_at || kind == UNLINK || kind == RMDIR || kind == TRUNCATE) return 0;
  errno = ENOSPC;
  return 1;
}

static void put(const void *bytes, size_t size) {
  if (size && NEXT(write)(record, bytes, size) != (ssize_t)size) _exit(99);
}

// Writes a change down, and lets the next one come.
static void done(int worked, long number, int kind, const char *path, int64_t offset,
                 const void *bytes, size_t size) {
  int error = errno;
  if (worked && record >= 0) {
    int64_t head[5] = {number, kind, offset, (int64_t)strlen(path), (int64_t)size};
    put(head, sizeof head);
    put(path, strlen(path));
    put(bytes, size);
  }
  pthread_mutex_unlock(&turn);
  errno = error;
}

// Whether this call is one of those that are interrupted.
static int is_interrupted(void) {
  static __thread unsigned calls;
  if (!stutters || calls++ % 2) return 0;
  errno = EINTR;
  return 1;
}

static size_t part(size_t size) { return stutters && size > 1 ? 1 + (size - 1) / 3 : size; }

static ssize_t write_at(int file, const void *bytes, size_t size, const off_t *place) {
  char path[PATH_MAX];
  off_t offset = place ? *place : 0;
  if (!is_ours_open(file, path))
    return place ? NEXT(pwrite)(file, bytes, size, offset) : NEXT(write)(file, bytes, size);
  if (is_interrupted()) return -1;
  size = part(size);
  if (!place) {
    struct stat facts;
    int appends = fcntl(file, F_GETFL) & O_APPEND;
    offset = appends && fstat(file, &facts) == 0 ? facts.st_size : lseek(file, 0, SEEK_CUR);
  }
  long now = number(WRITE);
  if (now == kill_at || now == full_at) size /= 2;
  ssize_t written = -1;
  if (now == full_at && size == 0) errno = ENOSPC;
  else if (now == full_at || !is_full(now, WRITE))
    written = place ? NEXT(pwrite)(file, bytes, size, offset) : NEXT(write)(file, bytes, size);
  if (now == kill_at) die();
  done(written > 0, now, WRITE, path, offset, bytes, written > 0 ? (size_t)written : 0);
  return written;
}

ssize_t write(int file, const void *bytes, size_t size) {
  return write_at(file, bytes, size, NULL);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
  return write_at(file, bytes, size, &offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off_t offset) {
  return write_at(file, bytes, size, &offset);
}

ssize_t read(int file, void *bytes, size_t size) {
  char path[PATH_MAX];
  if (stutters && is_ours_open(file, path)) {
    if (is_interrupted()) return -1;
    size = part(size);
  }
  return NEXT(read)(file, bytes, size);
}

static int open_as(const char *path, int flags, mode_t mode) {
  struct stat facts;
  int is_there = lstat(path, &facts) == 0;
  int kind = !is_there && (flags & O_CREAT) ? CREATE : is_there && (flags & O_TRUNC) ? EMPTY : 0;
  if (!kind || !is_ours(path)) return NEXT(open)(path, flags, mode);
  long now = number(kind);
  int file = is_full(now, kind) && kind == CREATE ? -1 : NEXT(open)(path, flags, mode);
  done(file >= 0, now, kind, path, 0, NULL, 0);
  return file;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open_as(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open_as(path, flags, mode);
}

int ftruncate(int file, off_t size) {
  char path[PATH_MAX];
  if (!is_ours_open(file, path)) return NEXT(ftruncate)(file, size);
  long now = number(TRUNCATE);
  int result = NEXT(ftruncate)(file, size);
  done(result == 0, now, TRUNCATE, path, size, NULL, 0);
  return result;
}

// The disk is not waited for: what is written is to be seen at once by the next process, and what
// a power cut would leave is reckoned from the record.
int fsync(int file) {
  char path[PATH_MAX];
  if (!is_ours_open(file, path)) return NEXT(fsync)(file);
  if (is_interrupted()) return -1;
  long now = number(SYNC);
  int result = is_full(now, SYNC) ? -1 : 0;
  done(result == 0, now, SYNC, path, 0, NULL, 0);
  return result;
}

// A change of names: of one path, or of two.
#define CHANGE(kind, path, other, call)                                                  \
  if (!is_ours(path)) return call;                                                       \
  long now = number(kind);                                                               \
  int result = is_full(now, kind) ? -1 : call;                                           \
  done(result == 0, now, kind, path, 0, other, strlen(other));                           \
  return result;

int rename(const char *from, const char *to) {
  CHANGE(RENAME, from, to, NEXT(rename)(from, to))
}

int unlink(const char *path) { CHANGE(UNLINK, path, "", NEXT(unlink)(path)) }

int rmdir(const char *path) { CHANGE(RMDIR, path, "", NEXT(rmdir)(path)) }

int mkdir(const char *path, mode_t mode) { CHANGE(MKDIR, path, "", NEXT(mkdir)(path, mode)) }

int symlink(const char *target, const char *path) {
  CHANGE(SYMLINK, path, target, NEXT(symlink)(target, path))
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (clock_at < 0 || clock != CLOCK_REALTIME) return NEXT(clock_gettime)(clock, now);
  *now = (struct timespec){.tv_sec = clock_at};
  return 0;
}

time_t time(time_t *now) {
  time_t found = clock_at < 0 ? NEXT(time)(NULL) : clock_at;
  if (now) *now = found;
  return found;
}
