#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <wchar.h>

#include "state.h"

static attr_t attributes_of(const struct terminal_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & TERMINAL_BOLD) attributes |= A_BOLD;
  if (cell->attributes & TERMINAL_DIM) attributes |= A_DIM;
  if (cell->attributes & TERMINAL_UNDERLINE) attributes |= A_UNDERLINE;
  if (cell->attributes & TERMINAL_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

/* The text of a cell as this C library can place it. A base whose width the library sees
 * otherwise (a newer emoji, say) would shift the rest of the row: it becomes a mark. */
static bool text_of(const struct terminal_cell *cell, wchar_t text[6]) {
  int count = 0;
  text[count++] = (wchar_t)cell->base;
  bool is_known = wcwidth((wchar_t)cell->base) == cell->width;
  if (!is_known) text[0] = terminal_speaks_utf8() ? 0xFFFD : L'?';
  for (int index = 0; is_known && index < 4 && cell->marks[index] != 0; index++) {
    if (wcwidth((wchar_t)cell->marks[index]) == 0) text[count++] = (wchar_t)cell->marks[index];
  }
  text[count] = L'\0';
  return is_known;
}

static void set_cell(cchar_t *target, const wchar_t *text, const struct terminal_cell *cell) {
  int pair = cell->pair;
  setcchar(target, text, attributes_of(cell), (short)(pair > 32767 ? 32767 : pair), &pair);
}

void terminal_put(int x, int y, const struct terminal_cell *cells, int count) {
  enum { capacity = 256 };
  cchar_t line[capacity];
  int start = x;
  int used = 0;
  for (int index = 0; index < count; index++) {
    const struct terminal_cell *cell = &cells[index];
    if (used + 2 > capacity) {
      mvadd_wchnstr(y, start, line, used);
      start = x;
      used = 0;
    }
    wchar_t text[6];
    bool is_known = text_of(cell, text);
    set_cell(&line[used++], text, cell);
    if (!is_known && cell->width == 2) set_cell(&line[used++], L" ", cell);
    x += cell->width;
  }
  if (used > 0) mvadd_wchnstr(y, start, line, used);
}
