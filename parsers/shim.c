#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE
#include "shim.h"
#include "subtree.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// used is what this thread took of the processor, in microseconds.
static uint64_t used(void) {
#ifdef CLOCK_THREAD_CPUTIME_ID
  struct timespec t;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) == 0) return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
#endif
  return UINT64_MAX; // not known
}

TSTree *appsec_parse(TSParser *p, const TSTree *old, const char *src, uint32_t n, uint64_t micros, uint64_t slice) {
  uint64_t began = used();
  ts_parser_set_timeout_micros(p, slice == 0 || began == UINT64_MAX ? micros : slice); // by the clock on the wall
  for (;;) {
    TSTree *t = ts_parser_parse_string(p, old, src, n); // goes on where it stopped
    if (t || began == UINT64_MAX || used() - began >= micros) return t;
  }
}

enum { named = 1, missing = 2, extra = 4, has_error = 8, hole = 16, kind_error = 0xFFFF };

typedef struct { const uint8_t *classes; uint32_t n, large; } cut;

static unsigned class_of(const cut *c, uint16_t kind) {
  if (kind == kind_error) return appsec_container; // what the parser could not place may hold whole functions
  return kind < c->n ? c->classes[kind] : appsec_item;
}

// A function is a hole, and so is another item that is large; what has a field is a part of a container and none.
static bool is_hole(const cut *c, unsigned class, bool is_named, uint32_t descendants, uint16_t field) {
  return class == appsec_function || (class == appsec_item && field == 0 && c->large != 0 && is_named && descendants >= c->large);
}

// A frame is a node whose children are being walked: one that is written, or a hidden one between written ones.
typedef struct {
  const ts_subtree *child, *end;
  const uint16_t *alias;              // of the children by their structural place, or NULL
  const ts_field *field, *field_end;  // of the children
  uint32_t at;                        // the byte behind the child before
  uint32_t node;                      // the written node
  uint32_t structural;
  uint16_t outer;                     // the field of children that have none of their own: that of a hidden node
  bool first, written;
} frame;

enum { ahead = 4 };

typedef struct { frame *top, *base, *limit, fixed[96]; } stack;

static frame *push(stack *s) {
  if (++s->top == s->limit) {
    size_t n = s->limit - s->base;
    frame *grown = malloc(2 * n * sizeof(frame));
    memcpy(grown, s->base, n * sizeof(frame));
    if (s->base != s->fixed) free(s->base);
    s->base = grown;
    s->top = grown + n;
    s->limit = grown + 2 * n;
  }
  return s->top;
}

// Subtrees lie all over the memory: what is walked next is fetched ahead. The children of a node stand right before it.
static void fetch(ts_subtree s) {
  if (s.leaf.is_inline) return;
  __builtin_prefetch(s.heap);
  __builtin_prefetch((const char *)s.heap - 64);
}

static uint32_t children_of(ts_subtree s) { return s.leaf.is_inline ? 0 : s.heap->child_count; }

static uint16_t kind_of(const struct TSLanguage *l, ts_subtree s, uint16_t alias) {
  uint16_t kind = alias ? alias : s.leaf.is_inline ? s.leaf.symbol : s.heap->symbol;
  return kind == kind_error ? kind : l->public_symbol_map[kind];
}

static const uint16_t *aliases_of(const struct TSLanguage *l, const ts_heap *h) {
  return h->production_id ? &l->alias_sequences[h->production_id * l->max_alias_sequence_length] : NULL;
}

// Wrappers that a person writes lie in few others; a hostile file nests them without end.
enum { most_wrappers = 32 };

static unsigned class_within(const cut *c, const struct TSLanguage *l, ts_subtree s, uint32_t depth) {
  if (depth == most_wrappers) return appsec_item;
  const ts_subtree *end = (const ts_subtree *)s.heap, *child = end - s.heap->child_count;
  const uint16_t *alias = aliases_of(l, s.heap);
  for (uint32_t structural = 0; child < end; child++) {
    uint16_t as = 0;
    if (!(child->leaf.is_inline ? child->leaf.extra : child->heap->extra)) {
      if (alias) as = alias[structural];
      structural++;
    }
    bool visible = as || (child->leaf.is_inline ? child->leaf.visible : child->heap->visible);
    unsigned class = visible ? class_of(c, kind_of(l, *child, as)) : appsec_wrapper;
    if (class == appsec_wrapper) class = children_of(*child) > 0 ? class_within(c, l, *child, depth + 1) : appsec_item;
    if (class == appsec_container || class == appsec_function) return class;
  }
  return appsec_item;
}

// A wrapper, such as a decorated definition, is what it wraps, by way of other wrappers, too.
static unsigned class_in(const cut *c, const struct TSLanguage *l, ts_subtree s, uint16_t kind) {
  unsigned class = class_of(c, kind);
  if (class != appsec_wrapper) return class;
  return children_of(s) > 0 ? class_within(c, l, s, 0) : appsec_item;
}

static void enter(stack *s, const struct TSLanguage *l, const ts_heap *h, uint32_t at, uint32_t node, uint16_t outer, bool written) {
  frame *f = push(s);
  f->end = (const ts_subtree *)h;
  f->child = f->end - h->child_count;
  for (uint32_t i = 0; i < ahead && i < h->child_count; i++) fetch(f->child[i]);
  f->alias = aliases_of(l, h);
  f->field = f->field_end = NULL;
  if (l->field_count > 0) {
    ts_field_slice slice = l->field_map_slices[h->production_id];
    f->field = &l->field_map_entries[slice.index];
    f->field_end = f->field + slice.length;
  }
  f->at = at;
  f->node = node;
  f->structural = 0;
  f->outer = outer;
  f->first = true;
  f->written = written;
}

static uint16_t field_of(const frame *f) {
  for (const ts_field *e = f->field; e < f->field_end; e++)
    if (!e->inherited && e->child == f->structural) return e->field;
  return f->outer;
}

static void write(appsec_node *out, const struct TSLanguage *l, ts_subtree s, uint32_t start, uint32_t size, uint32_t parent, uint16_t alias, uint16_t field) {
  bool is_missing = s.leaf.is_inline ? s.leaf.is_missing : s.heap->is_missing;
  bool is_named = alias ? l->symbol_metadata[alias].named : s.leaf.is_inline ? s.leaf.named : s.heap->named;
  bool is_extra = s.leaf.is_inline ? s.leaf.extra : s.heap->extra;
  bool error = is_missing || (!s.leaf.is_inline && s.heap->error_cost > 0);
  *out = (appsec_node){.start = start, .end = start + size, .parent = parent, .kind = kind_of(l, s, alias), .field = field,
                       .flags = is_named * named | is_missing * missing | is_extra * extra | error * has_error};
}

uint32_t appsec_flatten(TSNode root, uint32_t base, const uint8_t *classes, uint32_t nclasses, uint32_t large,
                        appsec_node *out, uint32_t cap, TSNode *holes, uint32_t hcap, uint32_t *nholes) {
  const cut c = {classes, nclasses, large};
  const struct TSLanguage *l = root.tree->language;
  stack s;
  s.base = s.fixed;
  s.top = s.fixed; // the first frame is not used
  s.limit = s.fixed + sizeof(s.fixed) / sizeof(frame);
  ts_subtree whole = *(const ts_subtree *)root.id;
  uint32_t start = root.context[0] - base;
  write(&out[0], l, whole, start, whole.leaf.is_inline ? whole.leaf.size_bytes : whole.heap->size.bytes, 0, root.context[3], 0);
  uint32_t n = 1;
  if (children_of(whole) > 0) enter(&s, l, whole.heap, start, 0, 0, true);
  else out[0].next = 1;
  // The walk is among the containers until it enters an item; this is the item's number then.
  uint32_t item = classes ? UINT32_MAX : 0;
  while (s.top > s.base) {
    frame *f = s.top;
    if (f->child == f->end || n == cap) {
      if (f->written) {
        out[f->node].next = n;
        if (f->node == item && classes) item = UINT32_MAX;
      }
      s.top--;
      continue;
    }
    const ts_subtree *id = f->child++;
    if (f->end - id > ahead) fetch(id[ahead]);
    ts_subtree t = *id;
    uint16_t alias = 0, field = 0;
    bool visible = t.leaf.is_inline ? t.leaf.visible : t.heap->visible;
    if (!(t.leaf.is_inline ? t.leaf.extra : t.heap->extra)) {
      if (f->alias) alias = f->alias[f->structural];
      field = field_of(f);
      f->structural++;
    }
    if (f->first) f->first = false;
    else f->at += t.leaf.is_inline ? t.leaf.padding_bytes : t.heap->padding.bytes;
    uint32_t at = f->at, size = t.leaf.is_inline ? t.leaf.size_bytes : t.heap->size.bytes;
    f->at += size;
    if (!visible && !alias) {
      if (children_of(t) > 0 && t.heap->visible_child_count > 0) enter(&s, l, t.heap, at, f->node, field, false);
      continue;
    }
    uint32_t me = n++;
    write(&out[me], l, t, at, size, f->node, alias, field);
    bool descend = children_of(t) > 0;
    if (item == UINT32_MAX) {
      unsigned class = class_in(&c, l, t, out[me].kind);
      if (class != appsec_container) {
        if (is_hole(&c, class, out[me].flags & named, 1 + (descend ? t.heap->visible_descendant_count : 0), field) && *nholes < hcap) {
          out[me].flags |= hole;
          holes[(*nholes)++] = (TSNode){{at + base, 0, 0, alias}, id, root.tree};
          descend = false;
        } else if (descend) {
          item = me;
        }
      }
    }
    if (descend) enter(&s, l, t.heap, at, me, 0, true);
    else out[me].next = n;
  }
  if (s.base != s.fixed) free(s.base);
  return n;
}

// Subtrees that two trees share are the same value. What stands before the first token is no part of a unit.
static bool same(ts_subtree a, ts_subtree b, bool first, uint32_t depth) {
  if (a.heap == b.heap) return true;
  if (a.leaf.is_inline != b.leaf.is_inline || depth == 0) return false;
  if (a.leaf.is_inline)
    return a.leaf.symbol == b.leaf.symbol && a.leaf.size_bytes == b.leaf.size_bytes && (first || a.leaf.padding_bytes == b.leaf.padding_bytes) &&
           a.leaf.visible == b.leaf.visible && a.leaf.named == b.leaf.named && a.leaf.extra == b.leaf.extra && a.leaf.is_missing == b.leaf.is_missing;
  const ts_heap *x = a.heap, *y = b.heap;
  if (x->symbol != y->symbol || x->size.bytes != y->size.bytes || (!first && x->padding.bytes != y->padding.bytes) || x->child_count != y->child_count ||
      x->visible != y->visible || x->named != y->named || x->extra != y->extra || x->is_missing != y->is_missing || x->error_cost != y->error_cost)
    return false;
  if (x->child_count == 0) return true;
  if (x->production_id != y->production_id) return false;
  const ts_subtree *c = (const ts_subtree *)x - x->child_count, *d = (const ts_subtree *)y - y->child_count;
  for (uint32_t i = 0; i < x->child_count; i++)
    if (!same(c[i], d[i], first && i == 0, depth - 1)) return false;
  return true;
}

void appsec_same(const uint64_t *a, const uint64_t *b, uint32_t n, bool *out) {
  for (uint32_t i = 0; i < n; i++) {
    ts_subtree x, y;
    if (i + ahead < n) {
      memcpy(&x, &a[i + ahead], sizeof x);
      memcpy(&y, &b[i + ahead], sizeof y);
      fetch(x);
      fetch(y);
    }
    memcpy(&x, &a[i], sizeof x);
    memcpy(&y, &b[i], sizeof y);
    out[i] = same(x, y, true, 256);
  }
}

void appsec_save_memory(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
#endif
}

void appsec_give_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

uint32_t appsec_flatten_by_cursor(TSNode root, appsec_node *out, uint32_t cap) {
  TSTreeCursor cur = ts_tree_cursor_new(root);
  uint32_t n = 0, parent = 0, depth = 0;
  while (n < cap) {
    TSNode node = ts_tree_cursor_current_node(&cur);
    appsec_node *f = &out[n];
    *f = (appsec_node){.start = ts_node_start_byte(node), .end = ts_node_end_byte(node), .parent = parent, .kind = ts_node_symbol(node),
                       .field = depth ? ts_tree_cursor_current_field_id(&cur) : 0,
                       .flags = ts_node_is_named(node) * named | ts_node_is_missing(node) * missing | ts_node_is_extra(node) * extra | ts_node_has_error(node) * has_error};
    uint32_t me = n++;
    if (ts_tree_cursor_goto_first_child(&cur)) {
      parent = me;
      depth++;
      continue;
    }
    out[me].next = n;
    while (depth > 0 && !ts_tree_cursor_goto_next_sibling(&cur)) {
      ts_tree_cursor_goto_parent(&cur);
      out[parent].next = n;
      parent = out[parent].parent;
      depth--;
    }
    if (depth == 0) break;
  }
  ts_tree_cursor_delete(&cur);
  return n;
}
