#include "shim.h"
#include <stddef.h>

enum { named = 1, missing = 2, extra = 4, has_error = 8, hole = 16, kind_error = 0xFFFF };

typedef struct { const uint8_t *classes; uint32_t n, large; } cut;

static unsigned class_of(const cut *c, uint16_t kind) {
  if (kind == kind_error) return appsec_container; // what the parser could not place may hold whole functions
  return kind < c->n ? c->classes[kind] : appsec_item;
}

// A wrapper, such as a decorated definition, is what it wraps.
static unsigned class_of_wrapper(const cut *c, TSNode node) {
  uint32_t n = ts_node_named_child_count(node);
  for (uint32_t i = 0; i < n && i < 64; i++) {
    unsigned k = class_of(c, ts_node_symbol(ts_node_named_child(node, i)));
    if (k == appsec_container || k == appsec_function) return k;
  }
  return appsec_item;
}

static bool is_hole(const cut *c, unsigned class, TSNode node, uint16_t field) {
  if (class == appsec_function) return true;
  return class == appsec_item && field == 0 && c->large != 0 && ts_node_is_named(node) && ts_node_descendant_count(node) >= c->large;
}

uint32_t appsec_flatten(TSNode root, uint32_t base, const uint8_t *classes, uint32_t nclasses, uint32_t large,
                        appsec_node *out, uint32_t cap, TSNode *holes, uint32_t hcap, uint32_t *nholes) {
  const cut c = {classes, nclasses, large};
  TSTreeCursor cur = ts_tree_cursor_new(root);
  uint32_t n = 0, parent = 0, depth = 0;
  uint32_t item = classes ? UINT32_MAX : 0; // the depth at which the walk left the containers
  while (n < cap) {
    TSNode node = ts_tree_cursor_current_node(&cur);
    appsec_node *f = &out[n];
    f->start = ts_node_start_byte(node) - base;
    f->end = ts_node_end_byte(node) - base;
    f->kind = ts_node_symbol(node);
    f->field = depth ? ts_tree_cursor_current_field_id(&cur) : 0;
    f->parent = parent;
    f->unused = 0;
    f->flags = (ts_node_is_named(node) ? named : 0) | (ts_node_is_missing(node) ? missing : 0) |
               (ts_node_is_extra(node) ? extra : 0) | (ts_node_has_error(node) ? has_error : 0);
    bool descend = true;
    if (item == UINT32_MAX && depth > 0) {
      unsigned class = class_of(&c, f->kind);
      if (class == appsec_wrapper) class = class_of_wrapper(&c, node);
      if (class != appsec_container) {
        if (is_hole(&c, class, node, f->field) && *nholes < hcap) {
          f->flags |= hole;
          holes[(*nholes)++] = node;
          descend = false;
        } else {
          item = depth;
        }
      }
    }
    uint32_t me = n++;
    if (descend && ts_tree_cursor_goto_first_child(&cur)) {
      parent = me;
      depth++;
      continue;
    }
    out[me].next = n;
    if (item == depth) item = classes ? UINT32_MAX : 0;
    if (depth == 0) break;
    while (!ts_tree_cursor_goto_next_sibling(&cur)) {
      ts_tree_cursor_goto_parent(&cur);
      out[parent].next = n;
      parent = out[parent].parent;
      depth--;
      if (item == depth) item = classes ? UINT32_MAX : 0;
      if (depth == 0) goto done;
    }
  }
done:
  ts_tree_cursor_delete(&cur);
  return n;
}
