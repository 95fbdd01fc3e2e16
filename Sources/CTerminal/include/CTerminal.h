/* The one place that touches curses and signal handlers.
 *
 * One terminal at a time, owned by one thread. No curses type appears here, so that nothing above
 * can come to depend on one. Functions that fail say so in their result; none exits or prints. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

enum {
  TERMINAL_OPEN = 0,
  TERMINAL_NOT_A_TERMINAL,
  TERMINAL_NO_DESCRIPTION,
  TERMINAL_NO_RESOURCES
};

/* What to switch on beside the screen. */
struct terminal_options {
  bool mouse;
  /* After a crash, hand over to the handler found at the start (a debugger's, a backtracer's);
   * otherwise the process ends by the signal. */
  bool previous_crash_handlers;
};

/* Takes the terminal on these descriptors. `types` is a list of terminfo names to try in order,
 * ended by NULL. */
int terminal_open(int input, int output, const char *const types[],
                  struct terminal_options options);
/* Gives the terminal back as it was found, and prints what was written to stderr meanwhile. */
void terminal_close(void);
/* The terminfo name in use; empty when closed. */
const char *terminal_type(void);

/* Whether the locale's text is UTF-8. Valid after terminal_open. */
bool terminal_speaks_utf8(void);
/* Colours of the palette, 0 if none; 16,777,216 where colours are direct. */
int terminal_colors(void);
/* Pairs of colours that can be defined, pair 0 included. */
int terminal_pairs(void);
/* Defines a pair of colours, by palette index or 0xRRGGBB. */
bool terminal_define_pair(int pair, int foreground, int background);

enum {
  TERMINAL_BOLD = 1,
  TERMINAL_DIM = 2,
  TERMINAL_UNDERLINE = 4,
  TERMINAL_REVERSE = 8
};

/* A base scalar of `width` columns and up to four marks, unused ones 0. */
struct terminal_cell {
  uint32_t base;
  uint32_t marks[4];
  int32_t pair;
  uint8_t attributes;
  uint8_t width;
};

/* Columns and rows of the terminal now. */
void terminal_size(int *columns, int *rows);
/* Gives the screen this size. What was drawn is lost. */
void terminal_resize(int columns, int rows);
/* Draws cells on one row, to be shown by the next flush. */
void terminal_put(int x, int y, const struct terminal_cell *cells, int count);
/* Forgets what the terminal shows, so that the next flush draws everything. */
void terminal_forget(void);
/* Shows the cursor at a cell, or hides it when `x` is negative. */
void terminal_cursor(int x, int y);
/* Shows all that was drawn; `together` asks the terminal to change its picture at once. */
void terminal_flush(bool together);
/* Sends bytes as they are, after everything flushed. */
bool terminal_send(const char *bytes, int count);

enum {
  TERMINAL_INPUT = 1,
  TERMINAL_SIGNAL = 2,
  TERMINAL_WOKEN = 4,
  TERMINAL_HUNG_UP = 8
};

/* Waits for input, a signal, or the readability of `other` (-1 for none), at most so many
 * milliseconds (-1 for ever). Returns a set of the above; 0 when the time is over. */
int terminal_wait(int milliseconds, int other);
/* Reads what has arrived: the count, 0 for nothing, -1 when the terminal is gone. */
int terminal_read(uint8_t *bytes, int capacity);

enum {
  TERMINAL_SIGNAL_STOP = 1,
  TERMINAL_SIGNAL_HANG_UP = 2,
  TERMINAL_SIGNAL_SUSPEND = 4,
  TERMINAL_SIGNAL_CONTINUE = 8,
  TERMINAL_SIGNAL_RESIZE = 16
};

/* The signals that came since the last call, as a set of the above. */
unsigned terminal_take_signals(void);
/* The number of the last signal that asked to stop. */
int terminal_stop_signal(void);

/* Gives the terminal back, stops the process, and takes the terminal again when it continues. */
void terminal_suspend(void);
/* The same where a signal asked for it, unless another one has taken that back. */
void terminal_pause(void);
/* Takes the terminal again after the process was stopped from outside. */
void terminal_resume(void);

/* A string capability of the description in use, such as what a key sends; NULL if there is
 * none. */
const char *terminal_capability(const char *name);
/* Milliseconds of a clock that never goes back. */
int64_t terminal_clock(void);
/* An environment variable, or NULL. */
const char *terminal_environment(const char *name);

#endif
