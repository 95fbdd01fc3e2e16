#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "state.h"

int terminal_wait(int milliseconds, int other) {
  struct pollfd watched[3] = {
      {.fd = terminal_state.input, .events = POLLIN},
      {.fd = terminal_signal_descriptor(), .events = POLLIN},
      {.fd = other, .events = POLLIN},
  };
  /* An interrupting signal has made its descriptor readable: the second turn returns at once. */
  while (poll(watched, 3, milliseconds) < 0 && errno == EINTR) continue;

  int result = 0;
  if (watched[0].revents & POLLIN) {
    result |= TERMINAL_INPUT;
  } else if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
    result |= TERMINAL_HUNG_UP;
  }
  if (watched[1].revents & POLLIN) result |= TERMINAL_SIGNAL;
  if (watched[2].revents & POLLIN) result |= TERMINAL_WOKEN;
  return result;
}

int terminal_read(uint8_t *bytes, int capacity) {
  ssize_t count = read(terminal_state.input, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

int64_t terminal_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

const char *terminal_environment(const char *name) { return getenv(name); }
