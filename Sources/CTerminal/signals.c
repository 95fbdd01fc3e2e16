#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "state.h"

/* Signals that a run loop answers, and those that end a crashed process. */
static const int answered[] = {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
enum {
  answered_count = sizeof answered / sizeof answered[0],
  crash_count = sizeof crashes / sizeof crashes[0]
};

static struct sigaction answered_before[answered_count];
static struct sigaction crashes_before[crash_count];
static bool hands_over;

static int wake_up[2] = {-1, -1};
static atomic_uint pending;
static atomic_int stop_signal;
/* When the run loop was first asked to stop, in milliseconds. */
static _Atomic int64_t asked_to_stop;
enum { patience = 1000 };

/* A handler may run when the stack is full. */
static char handler_stack[64 * 1024];

static void restore_at_once(void) {
  struct terminal_state *state = &terminal_state;
  if (!state->is_open) return;
  terminal_write_all(state->output, state->reset, state->reset_length);
  tcsetattr(state->input, TCSANOW, &state->found);
  terminal_replay_errors();
}

static void end_by(int number) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  raise(number);
}

static unsigned meaning(int number) {
  switch (number) {
  case SIGHUP:
    return TERMINAL_SIGNAL_HANG_UP;
  case SIGTSTP:
    return TERMINAL_SIGNAL_SUSPEND;
  case SIGCONT:
    return TERMINAL_SIGNAL_CONTINUE;
  case SIGWINCH:
    return TERMINAL_SIGNAL_RESIZE;
  default:
    return TERMINAL_SIGNAL_STOP;
  }
}

static void note_signal(int number) {
  int error = errno;
  unsigned bit = meaning(number);
  unsigned before = atomic_fetch_or(&pending, bit);
  if (bit == TERMINAL_SIGNAL_STOP) {
    atomic_store(&stop_signal, number);
    if (!(before & bit)) {
      atomic_store(&asked_to_stop, terminal_clock());
    } else if (terminal_clock() - atomic_load(&asked_to_stop) > patience) {
      /* Asked again, and the run loop has not come by: it never will. */
      restore_at_once();
      end_by(number);
    }
  }
  ssize_t written = write(wake_up[1], "", 1);
  (void)written;
  errno = error;
}

static void crash(int number, siginfo_t *information, void *context) {
  (void)context;
  restore_at_once();
  for (int index = 0; index < crash_count; index++) {
    if (crashes[index] != number) continue;
    if (hands_over) {
      sigaction(number, &crashes_before[index], NULL);
    } else {
      struct sigaction standard;
      memset(&standard, 0, sizeof standard);
      standard.sa_handler = SIG_DFL;
      sigaction(number, &standard, NULL);
    }
  }
  /* A fault happens again when the handler returns; a signal that was sent does not. */
  if (information->si_code <= 0) raise(number);
}

static void provide_stack(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = sizeof handler_stack;
  sigaltstack(&stack, NULL);
}

static bool open_wake_up(void) {
  if (pipe(wake_up) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_up[end], F_SETFL, O_NONBLOCK);
    fcntl(wake_up[end], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

bool terminal_catch_signals(bool previous_crash_handlers) {
  if (!open_wake_up()) return false;
  hands_over = previous_crash_handlers;
  atomic_store(&pending, 0);
  atomic_store(&stop_signal, 0);
  provide_stack();

  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  action.sa_handler = note_signal;
  for (int index = 0; index < answered_count; index++)
    sigaction(answered[index], &action, &answered_before[index]);

  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  action.sa_sigaction = crash;
  for (int index = 0; index < crash_count; index++)
    sigaction(crashes[index], &action, &crashes_before[index]);
  return true;
}

void terminal_release_signals(void) {
  for (int index = 0; index < answered_count; index++)
    sigaction(answered[index], &answered_before[index], NULL);
  for (int index = 0; index < crash_count; index++)
    sigaction(crashes[index], &crashes_before[index], NULL);
  for (int end = 0; end < 2; end++) {
    close(wake_up[end]);
    wake_up[end] = -1;
  }
}

int terminal_signal_descriptor(void) { return wake_up[0]; }

unsigned terminal_take_signals(void) {
  char drained[64];
  while (read(wake_up[0], drained, sizeof drained) > 0) continue;
  return atomic_exchange(&pending, 0);
}

void terminal_forget_stop(void) {
  atomic_fetch_and(&pending, ~(unsigned)(TERMINAL_SIGNAL_SUSPEND | TERMINAL_SIGNAL_CONTINUE));
}

int terminal_stop_signal(void) { return atomic_load(&stop_signal); }
