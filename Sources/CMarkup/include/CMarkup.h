#ifndef ABEP_CMARKUP_H
#define ABEP_CMARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The version of libxml2 that the program runs with, as `2.9.14`; it stays valid.
const char *markup_library_version(void);

// A tree, flat: nodes in document order, each with the index behind its last descendant. Attributes
// stand right behind their element. Indices and places of text count from the tree's own start.

#define MARKUP_ELEMENT 1
#define MARKUP_ATTRIBUTE 2
#define MARKUP_TEXT 3
/// What a script or a style sheet holds, and comments of no interest to readers.
#define MARKUP_DATA 4

/// One node of a tree.
typedef struct markup_node {
  uint32_t kind;
  /// The number of its name; of no meaning for text.
  uint32_t name;
  /// The node that it stands in; the root stands in itself.
  uint32_t parent;
  /// The index behind the last node in it.
  uint32_t end;
  /// The line on which it begins; 0 where that is not known.
  uint32_t line;
  uint32_t text_count;
  size_t text_start;
} markup_node;

/// A name, and the namespace that it belongs to.
typedef struct markup_name {
  const char *local;
  const char *_Nullable uri;
} markup_name;

/// How large a document may be, in its parts.
typedef struct markup_limits {
  size_t depth;
  size_t attributes;
  size_t namespaces;
  size_t names;
  /// The bytes of names that are held once each.
  size_t name_bytes;
  /// The text of one record, or of one document.
  size_t text_bytes;
  /// The nodes of one record, or of one document.
  size_t nodes;
  /// A tag, from its first byte to its last.
  size_t tag_bytes;
  /// A comment or a processing instruction.
  size_t comment_bytes;
} markup_limits;

#define MARKUP_MALFORMED 1
#define MARKUP_TRUNCATED 2
#define MARKUP_TOO_DEEP 3
#define MARKUP_TOO_MANY_ATTRIBUTES 4
#define MARKUP_TOO_MANY_NAMESPACES 5
#define MARKUP_TOO_MANY_NAMES 6
#define MARKUP_TOO_MUCH_TEXT 7
#define MARKUP_TOO_MANY_NODES 8
#define MARKUP_TOO_LONG_TAG 9
#define MARKUP_ENTITY 10
#define MARKUP_INCLUSION 11
#define MARKUP_MEMORY 12
#define MARKUP_BAD_PATH 13
#define MARKUP_TOO_MUCH_WORK 14

/// What stands in the way of reading on.
typedef struct markup_failure {
  int kind;
  int line;
  int column;
  /// The library's words, or the name of what is refused.
  char message[240];
} markup_failure;

// XML, streamed: bytes go in, whole records come out.

typedef struct markup_xml markup_xml;

/// One step of the path to a record. A null name stands for any, and so does a null namespace where
/// `any_uri` is set; where it is not, a null namespace is none.
typedef struct markup_step {
  const char *_Nullable local;
  const char *_Nullable uri;
  bool any_uri;
} markup_step;

/// A record that was read whole.
typedef struct markup_record {
  size_t first_node;
  size_t node_count;
  size_t first_byte;
  size_t byte_count;
} markup_record;

/// How often elements stood at one path outside records.
typedef struct markup_path {
  /// The path that it goes on from; its own index for a root.
  uint32_t parent;
  uint32_t name;
  uint64_t count;
} markup_path;

#define MARKUP_STEPS 32

/// Creates a parser for records at a path of at most `MARKUP_STEPS` steps; null without memory.
///
/// The path counts from the document's root where it is absolute, and else fits at any depth.
markup_xml *_Nullable markup_xml_create(const markup_limits *limits, const markup_step *steps,
                                        size_t step_count, bool is_absolute);
void markup_xml_free(markup_xml *_Nullable parser);

/// Takes the next bytes, which are UTF-8 without NULs; false where `markup_xml_failure` tells why.
/// The last call brings none.
bool markup_xml_feed(markup_xml *parser, const uint8_t *bytes, size_t count, bool is_last);
const markup_failure *markup_xml_failure(const markup_xml *parser);
/// The line and column up to which bytes were understood.
int markup_xml_line(const markup_xml *parser);
int markup_xml_column(const markup_xml *parser);

size_t markup_xml_record_count(const markup_xml *parser);
markup_record markup_xml_record(const markup_xml *parser, size_t index);
const markup_node *_Nullable markup_xml_nodes(const markup_xml *parser);
const uint8_t *_Nullable markup_xml_text(const markup_xml *parser);
/// Forgets the records that were read whole.
void markup_xml_clear(markup_xml *parser);

size_t markup_xml_name_count(const markup_xml *parser);
markup_name markup_xml_name(const markup_xml *parser, size_t index);
size_t markup_xml_path_count(const markup_xml *parser);
markup_path markup_xml_path(const markup_xml *parser, size_t index);

// HTML, whole: bytes go in, a tree comes out that XPath can be asked of.

typedef struct markup_html markup_html;

/// Reads UTF-8 without NULs; null without memory. What went wrong is in `markup_html_failure`.
markup_html *_Nullable markup_html_create(const uint8_t *bytes, size_t count,
                                          const markup_limits *limits);
void markup_html_free(markup_html *_Nullable document);
const markup_failure *markup_html_failure(const markup_html *document);

size_t markup_html_node_count(const markup_html *document);
const markup_node *_Nullable markup_html_nodes(const markup_html *document);
size_t markup_html_text_count(const markup_html *document);
const uint8_t *_Nullable markup_html_text(const markup_html *document);
size_t markup_html_name_count(const markup_html *document);
const char *markup_html_name(const markup_html *document, size_t index);

/// What an XPath found: nodes, or a text. Null without memory; else see its failure first.
typedef struct markup_found markup_found;

/// Evaluates an XPath with a node as its context. `operations` bounds the work.
markup_found *_Nullable markup_html_find(markup_html *document, const char *xpath, size_t context,
                                         size_t operations);
void markup_found_free(markup_found *_Nullable found);
const markup_failure *markup_found_failure(const markup_found *found);
/// The text, where it found one and no nodes.
const char *_Nullable markup_found_text(const markup_found *found);
size_t markup_found_count(const markup_found *found);
/// The indices of the nodes, in document order.
const uint32_t *_Nullable markup_found_nodes(const markup_found *found);

/// Whether an XPath can be understood; what is wrong with it, else.
bool markup_xpath_check(const char *xpath, markup_failure *failure);

#pragma clang assume_nonnull end

#endif
