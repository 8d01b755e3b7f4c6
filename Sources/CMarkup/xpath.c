#include <libxml/xpathInternals.h>
#include <stdlib.h>
#include <string.h>

#include "html.h"

struct markup_found {
  markup_failure failure;
  uint32_t *nodes;
  size_t count;
  xmlChar *text;
};

/// What libxml2 means by the number of an error, which comes without words.
static const char *words(int code) {
  switch (code - XML_XPATH_EXPRESSION_OK) {
  case XPATH_NUMBER_ERROR: return "a number cannot be read";
  case XPATH_UNFINISHED_LITERAL_ERROR: return "a quote is not closed";
  case XPATH_START_LITERAL_ERROR: return "a text in quotes should stand";
  case XPATH_VARIABLE_REF_ERROR: return "\"$\" has no name behind it";
  case XPATH_UNDEF_VARIABLE_ERROR: return "it uses a variable, and there are none";
  case XPATH_INVALID_PREDICATE_ERROR: return "what stands in brackets is incomplete";
  case XPATH_UNCLOSED_ERROR: return "a bracket is not closed";
  case XPATH_UNKNOWN_FUNC_ERROR: return "it calls a function that XPath 1.0 does not have";
  case XPATH_INVALID_TYPE: return "a function gets what it cannot use";
  case XPATH_INVALID_ARITY: return "a function gets too few or too many arguments";
  case XPATH_UNDEF_PREFIX_ERROR: return "it uses a prefix, and there are none";
  case XPATH_MEMORY_ERROR: return "it needs more memory than there is";
  case XPATH_OP_LIMIT_EXCEEDED: return "it takes too many operations";
  case XPATH_RECURSION_LIMIT_EXCEEDED: return "it is nested too deep";
  default: return "it is incomplete, or a name or an operator is wrong";
  }
}

static void failed(void *context, xmlErrorPtr error) {
  markup_failure *failure = context;
  int code = error->code - XML_XPATH_EXPRESSION_OK;
  bool is_bounded = code == XPATH_OP_LIMIT_EXCEEDED || code == XPATH_RECURSION_LIMIT_EXCEEDED;
  markup_fail(failure, is_bounded ? MARKUP_TOO_MUCH_WORK : MARKUP_BAD_PATH, 0, error->int1 + 1,
              words(error->code));
}

static int ascending(const void *one, const void *other) {
  uint32_t a = *(const uint32_t *)one;
  uint32_t b = *(const uint32_t *)other;
  return (a > b) - (a < b);
}

/// Notes which nodes of the flat tree are in a set, in document order.
static bool take_nodes(markup_found *found, const xmlNodeSet *set) {
  size_t count = set == NULL ? 0 : (size_t)set->nodeNr;
  if (count == 0) return true;
  found->nodes = malloc(count * sizeof *found->nodes);
  if (found->nodes == NULL) return false;
  for (size_t index = 0; index < count; index++) {
    xmlNodePtr node = set->nodeTab[index];
    bool is_held = node->type == XML_ELEMENT_NODE || node->type == XML_ATTRIBUTE_NODE
                   || node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    uintptr_t place = is_held ? (uintptr_t)node->_private : 0;
    if (place > 0) found->nodes[found->count++] = (uint32_t)(place - 1);
  }
  qsort(found->nodes, found->count, sizeof *found->nodes, ascending);
  return true;
}

static void take(markup_found *found, xmlXPathObjectPtr object) {
  bool is_taken = true;
  if (object == NULL) {
    markup_fail(&found->failure, MARKUP_BAD_PATH, 0, 0, "it gives nothing");
  } else if (object->type == XPATH_NODESET) {
    is_taken = take_nodes(found, object->nodesetval);
  } else {
    found->text = xmlXPathCastToString(object);
    is_taken = found->text != NULL;
  }
  if (!is_taken) markup_fail(&found->failure, MARKUP_MEMORY, 0, 0, "");
}

markup_found *markup_html_find(markup_html *document, const char *xpath, size_t context,
                               size_t operations) {
  markup_prepare();
  markup_found *found = calloc(1, sizeof *found);
  if (found == NULL || context >= document->node_count) return found;
  if (document->xpath == NULL) {
    document->xpath = xmlXPathNewContext(document->document);
    if (document->xpath == NULL) {
      free(found);
      return NULL;
    }
    // With elements numbered, libxml2 compares their places without walking.
    xmlXPathOrderDocElems(document->document);
  }
  xmlXPathContextPtr at = document->xpath;
  at->node = document->origins[context];
  at->opLimit = operations;
  at->opCount = 0;
  at->error = failed;
  at->userData = &found->failure;
  xmlXPathObjectPtr object = xmlXPathEvalExpression((const xmlChar *)xpath, at);
  take(found, object);
  xmlXPathFreeObject(object);
  return found;
}

void markup_found_free(markup_found *found) {
  if (found == NULL) return;
  free(found->nodes);
  if (found->text != NULL) xmlFree(found->text);
  free(found);
}

const markup_failure *markup_found_failure(const markup_found *found) {
  return &found->failure;
}

const char *markup_found_text(const markup_found *found) {
  return (const char *)found->text;
}

size_t markup_found_count(const markup_found *found) {
  return found->count;
}

const uint32_t *markup_found_nodes(const markup_found *found) {
  return found->nodes;
}

bool markup_xpath_check(const char *xpath, markup_failure *failure) {
  static const char page[] = "<html><body><p>.</p></body></html>";
  markup_limits limits = {.depth = 100, .attributes = 10, .namespaces = 1, .names = 10,
                          .name_bytes = 1 << 16, .text_bytes = 1000, .nodes = 100,
                          .tag_bytes = 1000, .comment_bytes = 1000};
  memset(failure, 0, sizeof *failure);
  markup_html *document = markup_html_create((const uint8_t *)page, sizeof page - 1, &limits);
  if (document == NULL || document->failure.kind != 0) {
    markup_html_free(document);
    return true;
  }
  markup_found *found = markup_html_find(document, xpath, 0, 100000);
  if (found != NULL) *failure = found->failure;
  markup_found_free(found);
  markup_html_free(document);
  return failure->kind == 0;
}
