/* Apart from the rest, because term.h defines names such as `columns` as macros. */
#define _XOPEN_SOURCE_EXTENDED 1

#include <curses.h>
#include <stdbool.h>
#include <term.h>

bool terminal_moves_cursor(void) { return cursor_address != NULL; }

void terminal_spare_palette(void) {
  orig_colors = NULL;
  initialize_color = NULL;
}
