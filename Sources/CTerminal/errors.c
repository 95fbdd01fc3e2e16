#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <unistd.h>

#include "state.h"

/* stderr as it was found, and the file that stands in for it; -1 when nothing is captured. */
static int found_errors = -1;
static int kept_errors = -1;

void terminal_capture_errors(void) {
  if (found_errors >= 0 || !isatty(STDERR_FILENO)) return;
  int file = terminal_unnamed_file();
  if (file < 0) return;
  int found = dup(STDERR_FILENO);
  if (found < 0 || dup2(file, STDERR_FILENO) < 0) {
    close(file);
    if (found >= 0) close(found);
    return;
  }
  found_errors = found;
  kept_errors = file;
}

void terminal_replay_errors(void) {
  if (found_errors < 0) return;
  dup2(found_errors, STDERR_FILENO);
  char bytes[4096];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(kept_errors, bytes, sizeof bytes, offset)) > 0) {
    terminal_write_all(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
  close(kept_errors);
  close(found_errors);
  kept_errors = -1;
  found_errors = -1;
}
