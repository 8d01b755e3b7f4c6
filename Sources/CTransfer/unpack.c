#include "CTransfer.h"

#include <limits.h>
#include <stdlib.h>

#include <zlib.h>

struct transfer_unpacker {
  z_stream stream;
  /// Whether the last member has ended; another may follow.
  bool ended;
};

transfer_unpacker *transfer_unpacker_make(void) {
  transfer_unpacker *unpacker = calloc(1, sizeof *unpacker);
  // 16 asks for gzip alone, and for its checksum.
  if (unpacker && inflateInit2(&unpacker->stream, MAX_WBITS + 16) != Z_OK) {
    free(unpacker);
    return NULL;
  }
  return unpacker;
}

void transfer_unpacker_free(transfer_unpacker *unpacker) {
  inflateEnd(&unpacker->stream);
  free(unpacker);
}

void transfer_unpacker_feed(transfer_unpacker *unpacker, const void *bytes, size_t count) {
  unpacker->stream.next_in = (Bytef *)bytes;
  unpacker->stream.avail_in = count > UINT_MAX ? UINT_MAX : (uInt)count;
}

long transfer_unpacker_next(transfer_unpacker *unpacker, void *buffer, size_t size) {
  z_stream *stream = &unpacker->stream;
  stream->next_out = buffer;
  stream->avail_out = size > INT_MAX ? INT_MAX : (uInt)size;
  uInt room = stream->avail_out;
  while (stream->avail_out == room) {
    if (unpacker->ended) {
      if (stream->avail_in == 0) return 0;
      if (inflateReset(stream) != Z_OK) return -1;
      unpacker->ended = false;
    }
    int code = inflate(stream, Z_NO_FLUSH);
    if (code == Z_STREAM_END) {
      unpacker->ended = true;
    } else if (code == Z_BUF_ERROR) {
      break;
    } else if (code != Z_OK) {
      return -1;
    }
  }
  return (long)(room - stream->avail_out);
}

bool transfer_unpacker_ended(const transfer_unpacker *unpacker) {
  return unpacker->ended;
}
