#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "state.h"

struct terminal_state terminal_state;

static SCREEN *screen;
static FILE *input_stream;
static FILE *output_stream;
static char type_in_use[64];
static bool cursor_is_shown;
static bool knows_modes;

const char *terminal_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/* A terminfo string without its padding marks, such as $<5>. */
static size_t append_capability(char *buffer, size_t used, size_t capacity, const char *name) {
  const char *text = terminal_capability(name);
  if (text == NULL) return used;
  while (*text != '\0' && used + 1 < capacity) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    buffer[used++] = *text++;
  }
  return used;
}

static size_t append_text(char *buffer, size_t used, size_t capacity, const char *text) {
  size_t length = strlen(text);
  if (used + length > capacity) return used;
  memcpy(buffer + used, text, length);
  return used + length;
}

/* Modes beyond terminfo are asked only of terminals that can move the cursor and have a mouse in
 * their description: anything older might print the request. */
static void prepare_modes(bool mouse) {
  struct terminal_state *state = &terminal_state;
  knows_modes = terminal_capability("kmous") != NULL;
  size_t used = 0;
  if (knows_modes) {
    used = append_text(state->modes, used, sizeof state->modes, "\033[?2004h");
    const char *reports = mouse ? "\033[?1000h\033[?1006h" : "";
    used = append_text(state->modes, used, sizeof state->modes, reports);
  }
  state->modes_length = used;

  used = 0;
  if (knows_modes) {
    used = append_text(state->reset, used, sizeof state->reset,
                       "\033[?2026l\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l");
  }
  state->reset_modes_length = used;
  used = append_capability(state->reset, used, sizeof state->reset, "cnorm");
  used = append_capability(state->reset, used, sizeof state->reset, "sgr0");
  used = append_capability(state->reset, used, sizeof state->reset, "op");
  used = append_capability(state->reset, used, sizeof state->reset, "rmcup");
  used = append_text(state->reset, used, sizeof state->reset, "\r");
  state->reset_length = used;
}

static void close_streams(void) {
  if (input_stream != NULL) fclose(input_stream);
  if (output_stream != NULL) fclose(output_stream);
  input_stream = NULL;
  output_stream = NULL;
}

/* curses closes nothing it was given, so it gets copies. */
static bool open_streams(int input, int output) {
  int in = dup(input);
  int out = dup(output);
  input_stream = in < 0 ? NULL : fdopen(in, "r");
  output_stream = out < 0 ? NULL : fdopen(out, "w");
  if (input_stream != NULL && output_stream != NULL) return true;
  close_streams();
  return false;
}

static bool start_screen(const char *const types[]) {
  use_env(FALSE);
  use_tioctl(TRUE);
  for (int index = 0; types[index] != NULL; index++) {
    screen = newterm(types[index], output_stream, input_stream);
    if (screen == NULL) continue;
    if (terminal_capability("cup") == NULL) {
      endwin();
      delscreen(screen);
      continue;
    }
    snprintf(type_in_use, sizeof type_in_use, "%s", types[index]);
    return true;
  }
  return false;
}

/* Line settings first: curses sets them on the descriptor that is collected afterwards. */
static bool prepare_line(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  return tcgetattr(terminal_state.input, &terminal_state.raw) == 0 &&
         terminal_collect(fileno(output_stream));
}

static void prepare_screen(void) {
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  curs_set(0);
  cursor_is_shown = false;
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
}

static void leave_screen(void) {
  struct terminal_state *state = &terminal_state;
  terminal_write_all(state->output, state->reset, state->reset_modes_length);
  endwin();
  terminal_deliver("", "");
  tcsetattr(state->input, TCSADRAIN, &state->found);
}

static void give_back(void) {
  leave_screen();
  terminal_state.is_open = false;
  delscreen(screen);
  screen = NULL;
  close_streams();
  terminal_stop_collecting();
  type_in_use[0] = '\0';
  terminal_release_signals();
  terminal_replay_errors();
}

void terminal_close(void) {
  if (terminal_state.is_open) give_back();
}

int terminal_open(int input, int output, const char *const types[],
                  struct terminal_options options) {
  struct terminal_state *state = &terminal_state;
  if (state->is_open) return TERMINAL_NO_RESOURCES;
  if (!isatty(input) || !isatty(output) || tcgetattr(input, &state->found) != 0)
    return TERMINAL_NOT_A_TERMINAL;
  setlocale(LC_CTYPE, "");
  if (!open_streams(input, output)) return TERMINAL_NO_RESOURCES;
  state->input = input;
  state->output = output;
  /* Before newterm, which would install handlers of its own. */
  if (!terminal_catch_signals(options.previous_crash_handlers)) {
    close_streams();
    return TERMINAL_NO_RESOURCES;
  }
  if (!start_screen(types)) {
    terminal_release_signals();
    close_streams();
    return TERMINAL_NO_DESCRIPTION;
  }
  if (!prepare_line()) {
    give_back();
    return TERMINAL_NO_RESOURCES;
  }
  terminal_capture_errors();
  prepare_screen();
  prepare_modes(options.mouse);
  state->is_open = true;
  terminal_write_all(output, state->modes, state->modes_length);
  return TERMINAL_OPEN;
}

const char *terminal_type(void) { return type_in_use; }

bool terminal_speaks_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int terminal_colors(void) { return has_colors() ? COLORS : 0; }

int terminal_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool terminal_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(terminal_state.output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    *columns = size.ws_col;
    *rows = size.ws_row;
  } else {
    *columns = getmaxx(stdscr);
    *rows = getmaxy(stdscr);
  }
}

void terminal_resize(int columns, int rows) {
  resize_term(rows < 1 ? 1 : rows, columns < 1 ? 1 : columns);
  terminal_forget();
}

void terminal_forget(void) { clearok(curscr, TRUE); }

void terminal_cursor(int x, int y) {
  bool is_wanted = x >= 0;
  if (is_wanted != cursor_is_shown) {
    leaveok(stdscr, !is_wanted);
    curs_set(is_wanted ? 1 : 0);
    cursor_is_shown = is_wanted;
  }
  if (is_wanted) move(y, x);
}

void terminal_flush(bool together) {
  wnoutrefresh(stdscr);
  doupdate();
  bool is_bracketed = together && knows_modes;
  terminal_deliver(is_bracketed ? "\033[?2026h" : "", is_bracketed ? "\033[?2026l" : "");
}

bool terminal_send(const char *bytes, int count) {
  return knows_modes && terminal_write_all(terminal_state.output, bytes, (size_t)count);
}

/* The kernel ignores SIGTSTP where no shell could continue the job; a parent of another session
 * is no such shell, but may well send SIGCONT. */
static void stop_process(void) {
  if (getsid(getppid()) == getsid(0)) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGSTOP);
  }
}

void terminal_suspend(void) {
  terminal_want_pause(true);
  terminal_pause();
}

void terminal_pause(void) {
  leave_screen();
  struct sigaction standard;
  struct sigaction ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  /* Giving the terminal back takes time, in which the word to go on may have come already. */
  if (terminal_wants_pause()) stop_process();
  terminal_want_pause(false);
  sigaction(SIGTSTP, &ours, NULL);
  terminal_forget_continue();
  terminal_resume();
}

void terminal_resume(void) {
  tcsetattr(terminal_state.input, TCSADRAIN, &terminal_state.raw);
  /* Entering the screen clears it; the next frame is drawn whole. */
  erase();
  terminal_forget();
  wnoutrefresh(stdscr);
  doupdate();
  terminal_deliver("", "");
  terminal_write_all(terminal_state.output, terminal_state.modes, terminal_state.modes_length);
  curs_set(cursor_is_shown ? 1 : 0);
}
