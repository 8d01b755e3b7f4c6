#include "shared.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

#include "html.h"

/// How many bytes of different names a page may have, where honest ones have a few thousand.
///
/// libxml2 compares each attribute of a tag with those before it, so that names must stay few; and
/// it never comes to an end once its own store of names is full. So the store is bounded, at more
/// than that, and no event passes without a look at it.
#define NAME_BYTES (24 << 10)
#define STORE_BYTES (64 << 10)

/// libxml2 itself gives up at 256.
#define DEEPEST 250

/// Ends the parse; what was read so far stays in the tree.
static void stop(htmlParserCtxtPtr parser, int kind, const char *message) {
  markup_html *self = parser->_private;
  const xmlParserInput *input = parser->input;
  markup_fail(&self->failure, kind, input == NULL ? 0 : input->line,
              input == NULL ? 0 : input->col, message);
  xmlStopParser(parser);
}

/// Whether there is room for more names; ends the parse where there is none.
static bool look_at_names(htmlParserCtxtPtr parser) {
  markup_html *self = parser->_private;
  if (self->failure.kind != 0) return false;
  if (xmlDictGetUsage(parser->dict) <= NAME_BYTES) return true;
  stop(parser, MARKUP_TOO_MANY_NAMES, "");
  return false;
}

static bool count_nodes(htmlParserCtxtPtr parser, size_t count) {
  markup_html *self = parser->_private;
  self->sent_nodes += count;
  if (self->sent_nodes <= self->limits.nodes) return look_at_names(parser);
  stop(parser, MARKUP_TOO_MANY_NODES, "");
  return false;
}

static bool count_text(htmlParserCtxtPtr parser, int count) {
  markup_html *self = parser->_private;
  self->sent_bytes += (size_t)count;
  if (self->sent_bytes <= self->limits.text_bytes) return count_nodes(parser, 1);
  stop(parser, MARKUP_TOO_MUCH_TEXT, "");
  return false;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  htmlParserCtxtPtr parser = context;
  markup_html *self = parser->_private;
  if (self->failure.kind != 0) return;
  size_t deepest = self->limits.depth < DEEPEST ? self->limits.depth : DEEPEST;
  if ((size_t)parser->nodeNr >= deepest) return stop(parser, MARKUP_TOO_DEEP, (const char *)name);
  size_t count = 0;
  while (attributes != NULL && attributes[count * 2] != NULL) {
    const xmlChar *value = attributes[count * 2 + 1];
    if (value != NULL && !count_text(parser, xmlStrlen(value))) return;
    count++;
  }
  if (count > self->limits.attributes) {
    return stop(parser, MARKUP_TOO_MANY_ATTRIBUTES, (const char *)name);
  }
  if (!count_nodes(parser, count + 1)) return;
  xmlSAX2StartElement(context, name, attributes);
}

static void characters(void *context, const xmlChar *bytes, int count) {
  if (count_text(context, count)) xmlSAX2Characters(context, bytes, count);
}

static void data(void *context, const xmlChar *bytes, int count) {
  if (count_text(context, count)) xmlSAX2CDataBlock(context, bytes, count);
}

static void instruction(void *context, const xmlChar *target, const xmlChar *content) {
  (void)target, (void)content;
  look_at_names(context);
}

static void erred(void *context, const char *format, ...) {
  (void)format;
  look_at_names(context);
}

/// The number of a name.
static uint32_t number_of(markup_html *self, const xmlChar *text) {
  const xmlChar *name = xmlDictLookup(self->dictionary, text, -1);
  if (name == NULL) return MARKUP_NO_NUMBER;
  bool is_new = false;
  uint32_t number = markup_number(&self->numbers, name, NULL, &is_new);
  if (number == MARKUP_NO_NUMBER || !is_new) return number;
  if (number >= self->limits.names) {
    markup_fail(&self->failure, MARKUP_TOO_MANY_NAMES, 0, 0, (const char *)name);
    return MARKUP_NO_NUMBER;
  }
  if (!markup_reserve((void **)&self->names, &self->name_capacity, number + 1,
                      sizeof *self->names)) {
    return MARKUP_NO_NUMBER;
  }
  self->names[number] = (const char *)name;
  self->name_count = number + 1;
  return number;
}

static bool add_text(markup_html *self, markup_node *node, const xmlChar *text) {
  size_t count = text == NULL ? 0 : strlen((const char *)text);
  if (!markup_reserve((void **)&self->text, &self->text_capacity, self->text_count + count, 1)) {
    return false;
  }
  if (count > 0) memcpy(self->text + self->text_count, text, count);
  self->text_count += count;
  node->text_count += (uint32_t)count;
  return true;
}

/// Adds a node to the flat tree; null without memory, or with too many names.
static markup_node *add_node(markup_html *self, xmlNodePtr origin, uint32_t kind,
                             uint32_t parent) {
  uint32_t name = 0;
  if (kind == MARKUP_ELEMENT || kind == MARKUP_ATTRIBUTE) {
    name = number_of(self, origin->name);
    if (name == MARKUP_NO_NUMBER) return NULL;
  }
  size_t index = self->node_count;
  if (!markup_reserve((void **)&self->nodes, &self->node_capacity, index + 1,
                      sizeof *self->nodes)
      || !markup_reserve((void **)&self->origins, &self->origin_capacity, index + 1,
                         sizeof *self->origins)) {
    return NULL;
  }
  long line = kind == MARKUP_ELEMENT ? xmlGetLineNo(origin) : 0;
  self->origins[index] = origin;
  // Found again by XPath through this.
  origin->_private = (void *)(uintptr_t)(index + 1);
  self->nodes[index] = (markup_node){
    .kind = kind,
    .name = name,
    .parent = parent,
    .end = (uint32_t)index + 1,
    .line = line > 0 && line < 65535 ? (uint32_t)line : 0,
    .text_start = self->text_count,
  };
  self->node_count++;
  return &self->nodes[index];
}

static bool add_attributes(markup_html *self, xmlNodePtr element, uint32_t index) {
  for (xmlAttrPtr item = element->properties; item != NULL; item = item->next) {
    markup_node *node = add_node(self, (xmlNodePtr)item, MARKUP_ATTRIBUTE, index);
    if (node == NULL) return false;
    for (xmlNodePtr part = item->children; part != NULL; part = part->next) {
      if (part->type == XML_TEXT_NODE && !add_text(self, node, part->content)) return false;
    }
  }
  return true;
}

static bool is_data(const xmlNode *parent) {
  return strcmp((const char *)parent->name, "script") == 0
         || strcmp((const char *)parent->name, "style") == 0;
}

/// Lays the tree out flat, in document order; false where that failed.
static bool flatten(markup_html *self, xmlNodePtr root) {
  xmlNodePtr at = root;
  uint32_t parent = 0;
  while (true) {
    bool is_element = at->type == XML_ELEMENT_NODE;
    if (is_element) {
      uint32_t index = (uint32_t)self->node_count;
      if (add_node(self, at, MARKUP_ELEMENT, parent) == NULL) return false;
      if (!add_attributes(self, at, index)) return false;
      self->nodes[index].end = (uint32_t)self->node_count;
      if (at->children != NULL) {
        parent = index;
        at = at->children;
        continue;
      }
    } else if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
      bool is_aside = at->type == XML_CDATA_SECTION_NODE || is_data(at->parent);
      markup_node *node = add_node(self, at, is_aside ? MARKUP_DATA : MARKUP_TEXT, parent);
      if (node == NULL || !add_text(self, node, at->content)) return false;
    }
    while (at != root && at->next == NULL) {
      self->nodes[parent].end = (uint32_t)self->node_count;
      at = at->parent;
      parent = self->nodes[parent].parent;
    }
    if (at == root) {
      self->nodes[0].end = (uint32_t)self->node_count;
      return true;
    }
    at = at->next;
  }
}

static void parse(markup_html *self, const uint8_t *bytes, size_t count) {
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (parser == NULL) return markup_fail(&self->failure, MARKUP_MEMORY, 0, 0, "");
  parser->_private = self;
  parser->sax->startElement = start_element;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = data;
  parser->sax->comment = NULL;
  parser->sax->processingInstruction = instruction;
  parser->sax->error = erred;
  xmlDictSetLimit(parser->dict, STORE_BYTES);
  // Bytes are UTF-8 by now, whatever the document says of itself.
  self->document = htmlCtxtReadMemory(
    parser, (const char *)bytes, (int)count, NULL, "UTF-8",
    HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT
      | HTML_PARSE_IGNORE_ENC);
  htmlFreeParserCtxt(parser);
}

markup_html *markup_html_create(const uint8_t *bytes, size_t count, const markup_limits *limits) {
  markup_prepare();
  markup_html *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->limits = *limits;
  self->dictionary = xmlDictCreate();
  if (self->dictionary == NULL) {
    markup_html_free(self);
    return NULL;
  }
  parse(self, bytes, count);
  if (self->failure.kind != 0) return self;
  xmlNodePtr root = self->document == NULL ? NULL : xmlDocGetRootElement(self->document);
  if (root == NULL) {
    markup_fail(&self->failure, MARKUP_MALFORMED, 0, 0, "it has no element");
  } else if (!flatten(self, root)) {
    markup_fail(&self->failure, MARKUP_MEMORY, 0, 0, "");
  }
  return self;
}

void markup_html_free(markup_html *self) {
  if (self == NULL) return;
  if (self->xpath != NULL) xmlXPathFreeContext(self->xpath);
  if (self->document != NULL) xmlFreeDoc(self->document);
  xmlDictFree(self->dictionary);
  free(self->numbers.slots);
  free(self->names);
  free(self->nodes);
  free(self->origins);
  free(self->text);
  free(self);
}

const markup_failure *markup_html_failure(const markup_html *self) {
  return &self->failure;
}

size_t markup_html_node_count(const markup_html *self) {
  return self->node_count;
}

const markup_node *markup_html_nodes(const markup_html *self) {
  return self->nodes;
}

size_t markup_html_text_count(const markup_html *self) {
  return self->text_count;
}

const uint8_t *markup_html_text(const markup_html *self) {
  return self->text;
}

size_t markup_html_name_count(const markup_html *self) {
  return self->name_count;
}

const char *markup_html_name(const markup_html *self, size_t index) {
  return self->names[index];
}
