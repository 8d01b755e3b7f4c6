#include "shared.h"

#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

const char *markup_library_version(void) {
  return LIBXML_DOTTED_VERSION;
}

static pthread_once_t prepared = PTHREAD_ONCE_INIT;

/// Keeps libxml2 from printing: what matters comes as a failure.
static void keep_silent(void *context, const char *format, ...) {
  (void)context, (void)format;
}

void markup_prepare(void) {
  pthread_once(&prepared, xmlInitParser);
  // One a thread, so it is set by each that comes.
  xmlSetGenericErrorFunc(NULL, keep_silent);
}

void markup_fail(markup_failure *failure, int kind, int line, int column, const char *message) {
  if (failure->kind != 0) return;
  failure->kind = kind;
  failure->line = line;
  failure->column = column;
  size_t count = message == NULL ? 0 : strlen(message);
  if (count >= sizeof failure->message) {
    count = sizeof failure->message - 1;
    // Not in the middle of a character.
    while (count > 0 && ((unsigned char)message[count] & 0xC0) == 0x80) count--;
  }
  if (count > 0) memcpy(failure->message, message, count);
  while (count > 0 && (unsigned char)failure->message[count - 1] <= ' ') count--;
  failure->message[count] = 0;
}

bool markup_reserve(void **items, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return true;
  size_t count = *capacity + *capacity / 2;
  if (count < needed) count = needed;
  if (count < 64) count = 64;
  void *moved = realloc(*items, count * size);
  if (moved == NULL) return false;
  *items = moved;
  *capacity = count;
  return true;
}

static size_t slot_of(const markup_numbers *numbers, const void *one, const void *other) {
  uint64_t hash = (uint64_t)(uintptr_t)one * 0x9E3779B97F4A7C15u;
  hash = (hash ^ (hash >> 29) ^ (uint64_t)(uintptr_t)other) * 0xBF58476D1CE4E5B9u;
  size_t slot = (size_t)(hash >> 20) & (numbers->slot_count - 1);
  while (numbers->slots[slot].number != 0
         && (numbers->slots[slot].one != one || numbers->slots[slot].other != other)) {
    slot = (slot + 1) & (numbers->slot_count - 1);
  }
  return slot;
}

static bool grow(markup_numbers *numbers) {
  markup_numbers larger = {.slot_count = numbers->slot_count == 0 ? 64 : numbers->slot_count * 2};
  larger.slots = calloc(larger.slot_count, sizeof *larger.slots);
  if (larger.slots == NULL) return false;
  for (size_t slot = 0; slot < numbers->slot_count; slot++) {
    struct markup_entry entry = numbers->slots[slot];
    if (entry.number != 0) larger.slots[slot_of(&larger, entry.one, entry.other)] = entry;
  }
  larger.count = numbers->count;
  free(numbers->slots);
  *numbers = larger;
  return true;
}

uint32_t markup_number(markup_numbers *numbers, const void *one, const void *other, bool *is_new) {
  if (numbers->count * 2 >= numbers->slot_count && !grow(numbers)) return MARKUP_NO_NUMBER;
  struct markup_entry *entry = &numbers->slots[slot_of(numbers, one, other)];
  *is_new = entry->number == 0;
  if (*is_new) {
    numbers->count++;
    *entry = (struct markup_entry){one, other, (uint32_t)numbers->count};
  }
  return entry->number - 1;
}
