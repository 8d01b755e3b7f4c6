#include "shared.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

/// Paths outside records that are counted apart; those beyond are not counted.
#define PATHS 4096

/// An element that is open.
typedef struct open_element {
  uint32_t name;
  uint32_t namespaces;
  /// Its path where it stands outside records, its node where it stands in one.
  uint32_t place;
} open_element;

struct markup_xml {
  xmlParserCtxtPtr parser;
  markup_limits limits;
  markup_failure failure;

  markup_step steps[MARKUP_STEPS];
  size_t step_count;
  bool is_absolute;

  markup_numbers numbers;
  markup_name *names;
  size_t name_count;
  /// For each name, the steps that it fits, a bit for each.
  uint32_t *fits;
  size_t name_capacity;
  size_t fit_capacity;

  open_element *open;
  bool has_root;
  size_t depth;
  size_t open_capacity;
  size_t namespaces;

  markup_numbers path_numbers;
  markup_path paths[PATHS];
  size_t path_count;

  /// The depth of the record that is being read; 0 outside records.
  size_t record_depth;
  markup_record current;
  markup_node *nodes;
  size_t node_count;
  size_t node_capacity;
  uint8_t *text;
  size_t text_count;
  size_t text_capacity;
  markup_record *records;
  size_t record_count;
  size_t record_capacity;
};

int markup_xml_line(const markup_xml *parser) {
  const xmlParserInput *input = parser->parser->input;
  return input == NULL ? 0 : input->line;
}

int markup_xml_column(const markup_xml *parser) {
  const xmlParserInput *input = parser->parser->input;
  return input == NULL ? 0 : input->col;
}

/// Ends the parse; libxml2 sends no more events after this.
static void stop(markup_xml *self, int kind, const char *message) {
  markup_fail(&self->failure, kind, markup_xml_line(self), markup_xml_column(self), message);
  xmlStopParser(self->parser);
}

static uint32_t fitting_steps(const markup_xml *self, markup_name name) {
  uint32_t fits = 0;
  for (size_t index = 0; index < self->step_count; index++) {
    const markup_step *step = &self->steps[index];
    if (step->local != NULL && strcmp(step->local, name.local) != 0) continue;
    if (!step->any_uri) {
      if ((step->uri == NULL) != (name.uri == NULL)) continue;
      if (step->uri != NULL && strcmp(step->uri, name.uri) != 0) continue;
    }
    fits |= (uint32_t)1 << index;
  }
  return fits;
}

/// The number of a name whose parts are libxml2's own, each held once.
static uint32_t number_of(markup_xml *self, const xmlChar *local, const xmlChar *uri) {
  bool is_new = false;
  uint32_t number = markup_number(&self->numbers, local, uri, &is_new);
  if (number == MARKUP_NO_NUMBER) {
    stop(self, MARKUP_MEMORY, "");
    return number;
  }
  if (!is_new) return number;
  if (number >= self->limits.names) {
    stop(self, MARKUP_TOO_MANY_NAMES, (const char *)local);
    return MARKUP_NO_NUMBER;
  }
  if (!markup_reserve((void **)&self->names, &self->name_capacity, number + 1,
                      sizeof *self->names)
      || !markup_reserve((void **)&self->fits, &self->fit_capacity, number + 1,
                         sizeof *self->fits)) {
    stop(self, MARKUP_MEMORY, "");
    return MARKUP_NO_NUMBER;
  }
  self->names[number] = (markup_name){(const char *)local, (const char *)uri};
  self->fits[number] = fitting_steps(self, self->names[number]);
  self->name_count = number + 1;
  return number;
}

/// Whether the innermost open element is a record.
static bool is_record(const markup_xml *self) {
  if (self->depth < self->step_count) return false;
  if (self->is_absolute && self->depth != self->step_count) return false;
  const open_element *last = &self->open[self->depth - self->step_count];
  for (size_t index = 0; index < self->step_count; index++) {
    if ((self->fits[last[index].name] >> index & 1) == 0) return false;
  }
  return true;
}

static uint32_t count_path(markup_xml *self, uint32_t parent, uint32_t name) {
  if (parent == MARKUP_NO_NUMBER && self->depth > 1) return MARKUP_NO_NUMBER;
  if (self->path_count == PATHS) return MARKUP_NO_NUMBER;
  bool is_new = false;
  // Both are numbers, plus one so that no key is null.
  uint32_t path = markup_number(&self->path_numbers, (void *)(uintptr_t)(parent + (uint64_t)1),
                                (void *)(uintptr_t)(name + (uint64_t)1), &is_new);
  if (path == MARKUP_NO_NUMBER) return path;
  if (is_new) {
    self->paths[path] = (markup_path){parent == MARKUP_NO_NUMBER ? path : parent, name, 0};
    self->path_count++;
  }
  self->paths[path].count++;
  return path;
}

/// Adds a node to the record that is being read; null where that failed.
static markup_node *add_node(markup_xml *self, uint32_t kind, uint32_t name, uint32_t parent) {
  size_t index = self->node_count - self->current.first_node;
  if (index >= self->limits.nodes) {
    stop(self, MARKUP_TOO_MANY_NODES, "");
    return NULL;
  }
  if (!markup_reserve((void **)&self->nodes, &self->node_capacity, self->node_count + 1,
                      sizeof *self->nodes)) {
    stop(self, MARKUP_MEMORY, "");
    return NULL;
  }
  markup_node *node = &self->nodes[self->node_count++];
  *node = (markup_node){
    .kind = kind,
    .name = name,
    .parent = parent,
    .end = (uint32_t)index + 1,
    .line = (uint32_t)markup_xml_line(self),
    .text_start = self->text_count - self->current.first_byte,
  };
  return node;
}

static bool add_text(markup_xml *self, markup_node *node, const xmlChar *bytes, size_t count) {
  size_t held = self->text_count - self->current.first_byte;
  if (count > self->limits.text_bytes || held > self->limits.text_bytes - count) {
    stop(self, MARKUP_TOO_MUCH_TEXT, "");
    return false;
  }
  if (!markup_reserve((void **)&self->text, &self->text_capacity, self->text_count + count, 1)) {
    stop(self, MARKUP_MEMORY, "");
    return false;
  }
  if (count > 0) memcpy(self->text + self->text_count, bytes, count);
  self->text_count += count;
  node->text_count += (uint32_t)count;
  return true;
}

/// Adds the value of an attribute, in which libxml2 leaves `&` as `&#38;`.
static bool add_value(markup_xml *self, markup_node *node, const xmlChar *start,
                      const xmlChar *end) {
  const xmlChar *sign;
  while ((sign = memchr(start, '&', (size_t)(end - start))) != NULL) {
    if (end - sign < 5 || memcmp(sign, "&#38;", 5) != 0) break;
    if (!add_text(self, node, start, (size_t)(sign + 1 - start))) return false;
    start = sign + 5;
  }
  return add_text(self, node, start, (size_t)(end - start));
}

static void add_attributes(markup_xml *self, uint32_t element, int count,
                           const xmlChar **attributes) {
  // Each is five pointers: local name, prefix, namespace, value, end of the value.
  for (int index = 0; index < count; index++, attributes += 5) {
    uint32_t name = number_of(self, attributes[0], attributes[2]);
    if (name == MARKUP_NO_NUMBER) return;
    markup_node *node = add_node(self, MARKUP_ATTRIBUTE, name, element);
    if (node == NULL) return;
    if (!add_value(self, node, attributes[3], attributes[4])) return;
  }
}

static bool is_inclusion(const xmlChar *local, const xmlChar *uri) {
  return uri != NULL
         && (strcmp((const char *)uri, "http://www.w3.org/2001/XInclude") == 0
             || strcmp((const char *)uri, "http://www.w3.org/2003/XInclude") == 0)
         && strcmp((const char *)local, "include") == 0;
}

static void start_element(void *context, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                          int attribute_count, int defaulted_count, const xmlChar **attributes) {
  (void)prefix, (void)namespaces, (void)defaulted_count;
  markup_xml *self = context;
  if (self->failure.kind != 0) return;
  self->has_root = true;
  if (is_inclusion(local, uri)) return stop(self, MARKUP_INCLUSION, (const char *)local);
  if (self->depth >= self->limits.depth) return stop(self, MARKUP_TOO_DEEP, (const char *)local);
  if ((size_t)attribute_count > self->limits.attributes) {
    return stop(self, MARKUP_TOO_MANY_ATTRIBUTES, (const char *)local);
  }
  self->namespaces += (size_t)namespace_count;
  if (self->namespaces > self->limits.namespaces) {
    return stop(self, MARKUP_TOO_MANY_NAMESPACES, (const char *)local);
  }
  uint32_t name = number_of(self, local, uri);
  if (name == MARKUP_NO_NUMBER) return;
  if (!markup_reserve((void **)&self->open, &self->open_capacity, self->depth + 1,
                      sizeof *self->open)) {
    return stop(self, MARKUP_MEMORY, "");
  }
  uint32_t parent = self->depth > 0 ? self->open[self->depth - 1].place : MARKUP_NO_NUMBER;
  open_element *element = &self->open[self->depth++];
  *element = (open_element){name, (uint32_t)namespace_count, MARKUP_NO_NUMBER};

  if (self->record_depth == 0) {
    if (!is_record(self)) {
      element->place = count_path(self, parent, name);
      return;
    }
    self->record_depth = self->depth;
    self->current = (markup_record){.first_node = self->node_count, .first_byte = self->text_count};
    parent = 0;
  }
  uint32_t index = (uint32_t)(self->node_count - self->current.first_node);
  element->place = index;
  if (add_node(self, MARKUP_ELEMENT, name, parent) == NULL) return;
  add_attributes(self, index, attribute_count, attributes);
}

static void end_element(void *context, const xmlChar *local, const xmlChar *prefix,
                        const xmlChar *uri) {
  (void)local, (void)prefix, (void)uri;
  markup_xml *self = context;
  if (self->failure.kind != 0 || self->depth == 0) return;
  open_element element = self->open[self->depth - 1];
  self->namespaces -= element.namespaces;
  if (self->record_depth > 0) {
    size_t count = self->node_count - self->current.first_node;
    self->nodes[self->current.first_node + element.place].end = (uint32_t)count;
    if (self->record_depth == self->depth) {
      self->record_depth = 0;
      self->current.node_count = count;
      self->current.byte_count = self->text_count - self->current.first_byte;
      if (!markup_reserve((void **)&self->records, &self->record_capacity,
                          self->record_count + 1, sizeof *self->records)) {
        return stop(self, MARKUP_MEMORY, "");
      }
      self->records[self->record_count++] = self->current;
    }
  }
  self->depth--;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  markup_xml *self = context;
  if (self->failure.kind != 0 || self->record_depth == 0 || count <= 0) return;
  uint32_t parent = self->open[self->depth - 1].place;
  markup_node *last = &self->nodes[self->node_count - 1];
  // libxml2 sends long texts in parts; they are one.
  if (last->kind != MARKUP_TEXT || last->parent != parent
      || last->text_start + last->text_count != self->text_count - self->current.first_byte) {
    last = add_node(self, MARKUP_TEXT, 0, parent);
    if (last == NULL) return;
  }
  add_text(self, last, bytes, (size_t)count);
}

// What a document may declare beside its elements: nothing that would bring in more text.

static xmlEntityPtr get_entity(void *context, const xmlChar *name) {
  stop(context, MARKUP_ENTITY, (const char *)name);
  return NULL;
}

static void entity_declared(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                            const xmlChar *system_id, xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  stop(context, MARKUP_ENTITY, (const char *)name);
}

static void unparsed_declared(void *context, const xmlChar *name, const xmlChar *public_id,
                              const xmlChar *system_id, const xmlChar *notation) {
  (void)public_id, (void)system_id, (void)notation;
  stop(context, MARKUP_ENTITY, (const char *)name);
}

static void attribute_declared(void *context, const xmlChar *element, const xmlChar *name, int type,
                               int presence, const xmlChar *value, xmlEnumerationPtr words) {
  (void)element, (void)type, (void)presence;
  xmlFreeEnumeration(words);
  if (value != NULL) stop(context, MARKUP_ENTITY, (const char *)name);
}

static void referred(void *context, const xmlChar *name) {
  stop(context, MARKUP_ENTITY, (const char *)name);
}

static xmlParserInputPtr resolve(void *context, const xmlChar *public_id,
                                 const xmlChar *system_id) {
  (void)public_id;
  stop(context, MARKUP_ENTITY, (const char *)system_id);
  return NULL;
}

static void failed(void *context, xmlErrorPtr error) {
  if (error->level < XML_ERR_ERROR) return;
  // A document that breaks its own declarations is well-formed all the same. Of these, libxml2 tells
  // with its own parser as the context in place of ours.
  if (error->domain == XML_FROM_DTD || error->domain == XML_FROM_VALID) return;
  markup_xml *self = context;
  int kind = MARKUP_MALFORMED;
  const char *message = error->message == NULL ? "" : error->message;
  if (error->code == XML_ERR_NO_MEMORY) {
    // The names' own store is full, or there is no memory at all; which, cannot be told.
    kind = MARKUP_TOO_MANY_NAMES;
  } else if (error->code == XML_ERR_NAME_TOO_LONG) {
    kind = MARKUP_TOO_MANY_NAMES;
  } else if (strstr(message, "Huge input") != NULL || strstr(message, "too long") != NULL) {
    kind = MARKUP_TOO_LONG_TAG;
  }
  markup_fail(&self->failure, kind, error->line, error->int2, message);
  xmlStopParser(self->parser);
}

static xmlSAXHandler handler(void) {
  xmlSAXHandler events;
  memset(&events, 0, sizeof events);
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = start_element;
  events.endElementNs = end_element;
  events.characters = characters;
  events.ignorableWhitespace = characters;
  events.cdataBlock = characters;
  events.getEntity = get_entity;
  events.getParameterEntity = get_entity;
  events.entityDecl = entity_declared;
  events.unparsedEntityDecl = unparsed_declared;
  events.attributeDecl = attribute_declared;
  events.reference = referred;
  events.resolveEntity = resolve;
  events.serror = failed;
  return events;
}

/// Copies what steps name, since the caller's texts may go.
static bool copy_steps(markup_xml *self, const markup_step *steps, size_t count) {
  self->step_count = count;
  for (size_t index = 0; index < count; index++) {
    markup_step *step = &self->steps[index];
    step->any_uri = steps[index].any_uri;
    if (steps[index].local != NULL && (step->local = strdup(steps[index].local)) == NULL) {
      return false;
    }
    if (steps[index].uri != NULL && (step->uri = strdup(steps[index].uri)) == NULL) return false;
  }
  return true;
}

markup_xml *markup_xml_create(const markup_limits *limits, const markup_step *steps,
                              size_t step_count, bool is_absolute) {
  if (step_count == 0 || step_count > MARKUP_STEPS) return NULL;
  markup_prepare();
  markup_xml *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->limits = *limits;
  self->is_absolute = is_absolute;
  xmlSAXHandler events = handler();
  self->parser = xmlCreatePushParserCtxt(&events, self, NULL, 0, NULL);
  if (self->parser == NULL || !copy_steps(self, steps, step_count)) {
    markup_xml_free(self);
    return NULL;
  }
  // Bytes are UTF-8 by now, whatever the document says of itself.
  xmlCtxtUseOptions(self->parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  if (self->parser->dict != NULL) xmlDictSetLimit(self->parser->dict, limits->name_bytes);
  return self;
}

void markup_xml_free(markup_xml *self) {
  if (self == NULL) return;
  if (self->parser != NULL) {
    if (self->parser->myDoc != NULL) xmlFreeDoc(self->parser->myDoc);
    self->parser->myDoc = NULL;
    xmlFreeParserCtxt(self->parser);
  }
  for (size_t index = 0; index < self->step_count; index++) {
    free((void *)self->steps[index].local);
    free((void *)self->steps[index].uri);
  }
  free(self->numbers.slots);
  free(self->path_numbers.slots);
  free(self->names);
  free(self->fits);
  free(self->open);
  free(self->nodes);
  free(self->text);
  free(self->records);
  free(self);
}

/// Refuses what libxml2 holds back until it sees its end, where that is too much.
static void look_at_pending(markup_xml *self) {
  const xmlParserInput *input = self->parser->input;
  if (input == NULL || input->cur == NULL || input->end <= input->cur) return;
  size_t pending = (size_t)(input->end - input->cur);
  if (self->parser->instate == XML_PARSER_CDATA_SECTION) {
    if (pending > self->limits.text_bytes) stop(self, MARKUP_TOO_MUCH_TEXT, "");
    return;
  }
  bool is_aside = pending >= 4 && (memcmp(input->cur, "<!--", 4) == 0 || input->cur[1] == '?');
  if (pending > (is_aside ? self->limits.comment_bytes : self->limits.tag_bytes)) {
    stop(self, MARKUP_TOO_LONG_TAG, is_aside ? "comment" : "tag");
  }
}

/// Says what a document lacks at its end, which tells more than the library's words.
static void look_at_end(markup_xml *self) {
  if (self->failure.kind != 0 && self->failure.kind != MARKUP_MALFORMED) return;
  if (self->depth > 0) {
    self->failure.kind = 0;
    stop(self, MARKUP_TRUNCATED, self->names[self->open[self->depth - 1].name].local);
  } else if (!self->has_root) {
    self->failure.kind = 0;
    stop(self, MARKUP_MALFORMED, "it has no element");
  }
}

bool markup_xml_feed(markup_xml *self, const uint8_t *bytes, size_t count, bool is_last) {
  if (self->failure.kind != 0) return false;
  xmlParseChunk(self->parser, (const char *)bytes, (int)count, is_last ? 1 : 0);
  if (self->failure.kind == 0 && !is_last) look_at_pending(self);
  if (self->failure.kind == 0 && self->parser->wellFormed == 0 && !is_last) {
    const xmlError *error = xmlCtxtGetLastError(self->parser);
    stop(self, MARKUP_MALFORMED, error == NULL || error->message == NULL ? "" : error->message);
  }
  if (is_last && count == 0) look_at_end(self);
  return self->failure.kind == 0;
}

const markup_failure *markup_xml_failure(const markup_xml *self) {
  return &self->failure;
}

size_t markup_xml_record_count(const markup_xml *self) {
  return self->record_count;
}

markup_record markup_xml_record(const markup_xml *self, size_t index) {
  return self->records[index];
}

const markup_node *markup_xml_nodes(const markup_xml *self) {
  return self->nodes;
}

const uint8_t *markup_xml_text(const markup_xml *self) {
  return self->text;
}

void markup_xml_clear(markup_xml *self) {
  self->record_count = 0;
  size_t nodes = 0;
  size_t bytes = 0;
  if (self->record_depth > 0) {
    nodes = self->node_count - self->current.first_node;
    bytes = self->text_count - self->current.first_byte;
    memmove(self->nodes, self->nodes + self->current.first_node, nodes * sizeof *self->nodes);
    if (bytes > 0) memmove(self->text, self->text + self->current.first_byte, bytes);
    self->current.first_node = 0;
    self->current.first_byte = 0;
  }
  self->node_count = nodes;
  self->text_count = bytes;
}

size_t markup_xml_name_count(const markup_xml *self) {
  return self->name_count;
}

markup_name markup_xml_name(const markup_xml *self, size_t index) {
  return self->names[index];
}

size_t markup_xml_path_count(const markup_xml *self) {
  return self->path_count;
}

markup_path markup_xml_path(const markup_xml *self, size_t index) {
  return self->paths[index];
}
