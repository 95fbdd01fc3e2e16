// A disk that does not do its work: fails chosen calls that change files of one folder. It is
// loaded before the system's library (LD_PRELOAD) and told by the environment what to do:
//
//   FAULT_FOLDER  the folder whose files count, links resolved, with a slash at its end
//   FAULT_LOG     a file elsewhere that gets a line for each call that counts: "NAME PATH"
//   FAULT_AT      the number of the call that fails, from 1; 0 for none
//   FAULT_MODE    "once": that call alone; "ever": all from there on; "short": it writes half of
//                 what it was given, if it writes; "filling": that, and all that follow fail
//   FAULT_ERRNO   the error number it fails with

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum mode { ONCE, EVER, SHORT, FILLING };
enum verdict { PASS, FAIL, HALVE };

static char folder[PATH_MAX];
static int log_file = -1;
static long fail_at;
static int fail_with = EIO;
static enum mode mode;
static atomic_long calls;

__attribute__((constructor)) static void begin(void) {
  const char *place = getenv("FAULT_FOLDER"), *log = getenv("FAULT_LOG");
  if (!place || !log) return;
  snprintf(folder, sizeof folder, "%s", place);
  log_file = (int)syscall(
      SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *at = getenv("FAULT_AT"), *number = getenv("FAULT_ERRNO");
  const char *word = getenv("FAULT_MODE");
  if (at) fail_at = atol(at);
  if (number) fail_with = atoi(number);
  if (word && !strcmp(word, "ever")) mode = EVER;
  if (word && !strcmp(word, "short")) mode = SHORT;
  if (word && !strcmp(word, "filling")) mode = FILLING;
}

// Counts a call on a path, if it counts, and says what becomes of it.
static enum verdict judge(const char *call, const char *path, int writes) {
  if (!folder[0] || strncmp(path, folder, strlen(folder))) return PASS;
  long number = atomic_fetch_add(&calls, 1) + 1;
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path + strlen(folder));
  if (log_file >= 0 && length > 0) syscall(SYS_write, log_file, line, (size_t)length);
  if (!fail_at || number < fail_at) return PASS;
  int is_first = number == fail_at;
  if (is_first && (mode == SHORT || mode == FILLING)) return writes ? HALVE : PASS;
  if (is_first || mode == EVER || mode == FILLING) {
    errno = fail_with;
    return FAIL;
  }
  return PASS;
}

static enum verdict judge_file(const char *call, int file, int writes) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return PASS;
  path[length] = 0;
  return judge(call, path, writes);
}

static enum verdict judge_name(const char *call, const char *path) {
  char whole[PATH_MAX * 2];
  if (path[0] == '/') return judge(call, path, 0);
  if (!getcwd(whole, PATH_MAX)) return PASS;
  strncat(whole, "/", 2);
  strncat(whole, path, PATH_MAX - 2);
  return judge(call, whole, 0);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
  enum verdict verdict = judge_file("write", file, 1);
  if (verdict == FAIL) return -1;
  return NEXT(write)(file, bytes, verdict == HALVE ? count / 2 : count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  enum verdict verdict = judge_file("pwrite", file, 1);
  if (verdict == FAIL) return -1;
  return NEXT(pwrite)(file, bytes, verdict == HALVE ? count / 2 : count, place);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  enum verdict verdict = judge_file("pwrite", file, 1);
  if (verdict == FAIL) return -1;
  return NEXT(pwrite64)(file, bytes, verdict == HALVE ? count / 2 : count, place);
}

int fsync(int file) {
  return judge_file("fsync", file, 0) == FAIL ? -1 : NEXT(fsync)(file);
}

int fdatasync(int file) {
  return judge_file("fdatasync", file, 0) == FAIL ? -1 : NEXT(fdatasync)(file);
}

int ftruncate(int file, off_t size) {
  return judge_file("ftruncate", file, 0) == FAIL ? -1 : NEXT(ftruncate)(file, size);
}

int ftruncate64(int file, off64_t size) {
  return judge_file("ftruncate", file, 0) == FAIL ? -1 : NEXT(ftruncate64)(file, size);
}

int rename(const char *from, const char *to) {
  return judge_name("rename", from) == FAIL ? -1 : NEXT(rename)(from, to);
}

int link(const char *from, const char *to) {
  return judge_name("link", from) == FAIL ? -1 : NEXT(link)(from, to);
}

int unlink(const char *path) {
  return judge_name("unlink", path) == FAIL ? -1 : NEXT(unlink)(path);
}

// Opening counts where it may make a file.
#define OPENING(name)                                                              \
  int name(const char *path, int flags, ...) {                                     \
    va_list rest;                                                                  \
    va_start(rest, flags);                                                         \
    mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                                  \
    if (flags & O_CREAT && judge_name("open", path) == FAIL) return -1;            \
    return NEXT(name)(path, flags, rights);                                        \
  }

OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                                           \
  int name(int place, const char *path, int flags, ...) {                          \
    va_list rest;                                                                  \
    va_start(rest, flags);                                                         \
    mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                                  \
    if (flags & O_CREAT && judge_name("open", path) == FAIL) return -1;            \
    return NEXT(name)(place, path, flags, rights);                                 \
  }

OPENING_AT(openat)
OPENING_AT(openat64)
