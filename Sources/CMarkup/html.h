#ifndef ABEP_MARKUP_HTML_H
#define ABEP_MARKUP_HTML_H

#include "shared.h"

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

struct markup_html {
  markup_limits limits;
  markup_failure failure;
  /// What the parser sent, against the limits.
  size_t sent_nodes;
  size_t sent_bytes;

  htmlDocPtr document;
  xmlXPathContextPtr xpath;

  /// Holds each name once, so that names can be told by address.
  xmlDictPtr dictionary;
  markup_numbers numbers;
  const char **names;
  size_t name_count;
  size_t name_capacity;

  /// The flat tree, and where each of its nodes stands in libxml2's.
  markup_node *nodes;
  xmlNodePtr *origins;
  size_t node_count;
  size_t node_capacity;
  size_t origin_capacity;
  uint8_t *text;
  size_t text_count;
  size_t text_capacity;
};

#endif
