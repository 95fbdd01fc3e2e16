/* What the parts of this target share. */
#ifndef TERMINAL_STATE_H
#define TERMINAL_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

#include "CTerminal.h"

struct terminal_state {
  bool is_open;
  int input;
  int output;
  /* The line settings as they were found, and as they are while the screen is on. */
  struct termios found;
  struct termios raw;
  /* Bytes that undo every mode, prepared because a crash handler cannot ask terminfo; the first
   * of them undo what curses does not know of. */
  char reset[512];
  size_t reset_length;
  size_t reset_modes_length;
  /* Bytes that switch the modes on, for the start and after a stop. */
  char modes[64];
  size_t modes_length;
};

extern struct terminal_state terminal_state;

/* Installs the handlers; false if there are no resources for the wake-up pipe. */
bool terminal_catch_signals(bool previous_crash_handlers);
void terminal_release_signals(void);
/* The descriptor that becomes readable when a signal comes. */
int terminal_signal_descriptor(void);

/* Whether the process is to stop: asked by a signal or a key, and not told to go on since. */
void terminal_want_pause(bool is_wanted);
bool terminal_wants_pause(void);
/* Drops what is answered by taking the terminal again after a stop. */
void terminal_forget_continue(void);

/* Writes to stderr go to a file from here on, if stderr is a terminal. */
void terminal_capture_errors(void);
/* Writes to stderr go to the terminal again, those kept first. Safe in a signal handler. */
void terminal_replay_errors(void);

/* A file that is gone when it is closed; -1 if there is none to be had. */
int terminal_unnamed_file(void);
/* From here on, what curses writes to this descriptor of its own is collected. */
bool terminal_collect(int descriptor);
void terminal_stop_collecting(void);
/* Sends what was collected, if anything, between two pieces of text. */
void terminal_deliver(const char *before, const char *after);
/* Copies a frame without the colours that are in force already; returns the bytes kept. */
size_t terminal_thin_out(const char *bytes, size_t count, char *thinned);

/* Writes all bytes, through interruptions. Safe in a signal handler. */
bool terminal_write_all(int descriptor, const char *bytes, size_t count);

#endif
