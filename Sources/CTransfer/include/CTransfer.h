#ifndef ABEP_CTRANSFER_H
#define ABEP_CTRANSFER_H

#pragma clang assume_nonnull begin

/// The version of libcurl that the program runs with, as `7.88.1`; valid for the life of the process.
const char *transfer_library_version(void);

#pragma clang assume_nonnull end

#endif
