#ifndef ABEP_MARKUP_SHARED_H
#define ABEP_MARKUP_SHARED_H

#include "CMarkup.h"

/// Prepares libxml2 for use by this thread, and once for all.
void markup_prepare(void);

/// Notes a failure, the first of a document only.
void markup_fail(markup_failure *failure, int kind, int line, int column, const char *message);

/// Makes room for `needed` items of `size` bytes; false without memory.
bool markup_reserve(void **items, size_t *capacity, size_t needed, size_t size);

/// Numbers for pairs of names that are interned, so that they can be told by address.
typedef struct markup_numbers {
  struct markup_entry *slots;
  size_t slot_count;
  size_t count;
} markup_numbers;

struct markup_entry {
  const void *one;
  const void *other;
  /// The number, plus one; 0 marks a free slot.
  uint32_t number;
};

#define MARKUP_NO_NUMBER UINT32_MAX

/// The number of a pair, the next one where it is new; `MARKUP_NO_NUMBER` without memory.
uint32_t markup_number(markup_numbers *numbers, const void *one, const void *other, bool *is_new);

#endif
