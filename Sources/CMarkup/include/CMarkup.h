#ifndef ABEP_CMARKUP_H
#define ABEP_CMARKUP_H

#pragma clang assume_nonnull begin

/// The version of libxml2 that the program runs with, as `2.9.14`; valid for the life of the process.
const char *markup_library_version(void);

#pragma clang assume_nonnull end

#endif
