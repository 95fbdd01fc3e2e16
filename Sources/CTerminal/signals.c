#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "state.h"

/* Signals that a run loop answers: those that stop and continue, and all that would otherwise end
 * the process and leave a raw terminal behind. */
static const int answered[] = {
    SIGTSTP, SIGCONT, SIGWINCH, SIGTERM, SIGINT,  SIGQUIT,   SIGHUP,  SIGPIPE,
    SIGUSR1, SIGUSR2, SIGALRM,  SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO,
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
/* Signals that end a crashed process. */
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
enum {
  answered_count = sizeof answered / sizeof answered[0],
  crash_count = sizeof crashes / sizeof crashes[0],
  most_signals = 128
};

/* What was done about each signal before, by its number. */
static struct sigaction before[most_signals];
static bool hands_over;

static int wake_up[2] = {-1, -1};
static atomic_uint pending;
static atomic_int stop_signal;
/* Whether the last word was to stop (SIGTSTP) and not to go on (SIGCONT). */
static atomic_bool wants_pause;
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

/* Whether a write of this process brought the signal about: the write says so itself. */
static bool is_own_write(int number, const siginfo_t *information) {
  bool is_of_writing = number == SIGPIPE || number == SIGXFSZ;
  return is_of_writing && information->si_code == SI_USER && information->si_pid == getpid();
}

static void note_signal(int number, siginfo_t *information, void *context) {
  (void)context;
  if (is_own_write(number, information)) return;
  int error = errno;
  unsigned bit = meaning(number);
  if (number == SIGTSTP) atomic_store(&wants_pause, true);
  if (number == SIGCONT) atomic_store(&wants_pause, false);
  unsigned known = atomic_fetch_or(&pending, bit);
  if (bit == TERMINAL_SIGNAL_STOP || bit == TERMINAL_SIGNAL_HANG_UP) {
    atomic_store(&stop_signal, number);
    if (!(known & bit)) {
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
  struct sigaction next;
  memset(&next, 0, sizeof next);
  next.sa_handler = SIG_DFL;
  sigaction(number, hands_over ? &before[number] : &next, NULL);
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

typedef void act_on_signal(int number, const struct sigaction *action);

static void catch_signal(int number, const struct sigaction *action) {
  sigaction(number, action, &before[number]);
}

static void release_signal(int number, const struct sigaction *action) {
  (void)action;
  sigaction(number, &before[number], NULL);
}

static void each_answered(act_on_signal *act, const struct sigaction *action) {
  for (int index = 0; index < answered_count; index++) act(answered[index], action);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX && number < most_signals; number++)
    act(number, action);
#endif
}

static void each_crash(act_on_signal *act, const struct sigaction *action) {
  for (int index = 0; index < crash_count; index++) act(crashes[index], action);
}

bool terminal_catch_signals(bool previous_crash_handlers) {
  if (!open_wake_up()) return false;
  hands_over = previous_crash_handlers;
  atomic_store(&pending, 0);
  atomic_store(&stop_signal, 0);
  atomic_store(&wants_pause, false);
  provide_stack();

  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART | SA_SIGINFO | SA_ONSTACK;
  action.sa_sigaction = note_signal;
  each_answered(catch_signal, &action);

  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  action.sa_sigaction = crash;
  each_crash(catch_signal, &action);
  return true;
}

void terminal_release_signals(void) {
  each_answered(release_signal, NULL);
  each_crash(release_signal, NULL);
  for (int end = 0; end < 2; end++) {
    close(wake_up[end]);
    wake_up[end] = -1;
  }
}

int terminal_signal_descriptor(void) { return wake_up[0]; }

unsigned terminal_take_signals(void) {
  char drained[64];
  while (read(wake_up[0], drained, sizeof drained) > 0) continue;
  unsigned taken = atomic_exchange(&pending, 0);
  /* Only the last word counts: a stop that was taken back is none. */
  if (!atomic_load(&wants_pause)) taken &= ~(unsigned)TERMINAL_SIGNAL_SUSPEND;
  return taken;
}

void terminal_want_pause(bool is_wanted) { atomic_store(&wants_pause, is_wanted); }

bool terminal_wants_pause(void) { return atomic_load(&wants_pause); }

void terminal_forget_continue(void) {
  atomic_fetch_and(&pending, ~(unsigned)TERMINAL_SIGNAL_CONTINUE);
}

int terminal_stop_signal(void) { return atomic_load(&stop_signal); }
