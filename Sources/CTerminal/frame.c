#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "state.h"

/* curses says both colours again whenever one of them changes, and writes when its buffer is full.
 * So its writes are collected in a file without a name, and each frame goes to the terminal in
 * one piece, without the colours that are in force already: a third fewer bytes, no torn frame. */

static int collected = -1;

bool terminal_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

int terminal_unnamed_file(void) {
#ifdef __linux__
  int memory = memfd_create("tideline", MFD_CLOEXEC);
  if (memory >= 0) return memory;
#endif
  const char *folder = getenv("TMPDIR");
  char path[1024];
  if (folder == NULL || folder[0] == '\0') folder = "/tmp";
  int length = snprintf(path, sizeof path, "%s/tideline-XXXXXX", folder);
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file >= 0) unlink(path);
  return file;
}

bool terminal_collect(int descriptor) {
  collected = terminal_unnamed_file();
  if (collected < 0) return false;
  if (dup2(collected, descriptor) >= 0) return true;
  terminal_stop_collecting();
  return false;
}

void terminal_stop_collecting(void) {
  if (collected >= 0) close(collected);
  collected = -1;
}

enum color { FOREGROUND, BACKGROUND, OTHER };

/* What a sequence `ESC [ parameters m` sets: one colour alone, or something else. */
static enum color color_of(const char *parameters, size_t length) {
  if (length == 0) return OTHER;
  bool is_plain = memchr(parameters, ';', length) == NULL;
  bool is_indexed = length > 5 && memcmp(parameters + 2, ";5;", 3) == 0 &&
                    memchr(parameters + 5, ';', length - 5) == NULL;
  if (!is_plain && !is_indexed) return OTHER;
  char first = parameters[0];
  if (first == '1' && length == 3) return BACKGROUND;
  if (length < 2 || parameters[1] == '9') return OTHER;
  if (first == '3' || first == '9') return FOREGROUND;
  return first == '4' ? BACKGROUND : OTHER;
}

static size_t end_of_sequence(const char *bytes, size_t start, size_t count) {
  size_t end = start + 2;
  while (end < count && (unsigned char)bytes[end] < 0x40) end++;
  return end < count ? end + 1 : count;
}

struct piece {
  const char *bytes;
  size_t length;
};

/* curses resets the palette when it comes back from a stop, but the palette is the user's. */
static const char palette_reset[] = "\033]104\007";

/* Whether a sequence sets a colour that is in force already; keeps track of what is. */
static bool is_redundant(struct piece sequence, struct piece in_force[2]) {
  enum color color = color_of(sequence.bytes + 2, sequence.length - 3);
  if (color == OTHER) {
    in_force[0].length = in_force[1].length = 0;
    return false;
  }
  struct piece *known = &in_force[color == BACKGROUND];
  if (known->length == sequence.length &&
      memcmp(known->bytes, sequence.bytes, sequence.length) == 0)
    return true;
  *known = sequence;
  return false;
}

size_t terminal_thin_out(const char *bytes, size_t count, char *thinned) {
  struct piece in_force[2] = {{NULL, 0}, {NULL, 0}};
  size_t used = 0;
  size_t next = 0;
  while (next < count) {
    size_t length = 1;
    bool is_dropped = false;
    if (bytes[next] == '\033' && next + 1 < count && bytes[next + 1] == '[') {
      length = end_of_sequence(bytes, next, count) - next;
      if (bytes[next + length - 1] == 'm')
        is_dropped = is_redundant((struct piece){bytes + next, length}, in_force);
    } else if (count - next >= sizeof palette_reset - 1 &&
               memcmp(bytes + next, palette_reset, sizeof palette_reset - 1) == 0) {
      length = sizeof palette_reset - 1;
      is_dropped = true;
    }
    if (!is_dropped) {
      memcpy(thinned + used, bytes + next, length);
      used += length;
    }
    next += length;
  }
  return used;
}

void terminal_deliver(const char *before, const char *after) {
  struct stat status;
  if (collected < 0 || fstat(collected, &status) != 0 || status.st_size == 0) return;
  size_t count = (size_t)status.st_size;
  size_t head = strlen(before);
  char *bytes = malloc(count);
  char *frame = malloc(head + count + strlen(after));
  if (bytes != NULL && frame != NULL && pread(collected, bytes, count, 0) == (ssize_t)count) {
    memcpy(frame, before, head);
    size_t used = head + terminal_thin_out(bytes, count, frame + head);
    memcpy(frame + used, after, strlen(after));
    terminal_write_all(terminal_state.output, frame, used + strlen(after));
  }
  free(bytes);
  free(frame);
  if (ftruncate(collected, 0) == 0) lseek(collected, 0, SEEK_SET);
}
