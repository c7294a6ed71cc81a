// The layout of tree-sitter's private values, as of the runtime that go.mod pins. Walking them costs a fifth of walking through the public
// cursor. TestFlatEqualsCursor compares the two for every grammar, so a new runtime with another layout does not pass.
#ifndef APPSEC_SUBTREE_H
#define APPSEC_SUBTREE_H
#include <stdbool.h>
#include <stdint.h>

typedef struct { uint32_t bytes, row, column; } ts_length;

// A leaf that is small enough lies in its parent's list of children. Its lowest bit tells it from a pointer.
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#error "the layout of subtrees is known for little-endian machines only"
#endif
typedef struct {
  bool is_inline : 1, visible : 1, named : 1, extra : 1, has_changes : 1, is_missing : 1, is_keyword : 1;
  uint8_t symbol;
  uint16_t parse_state;
  uint8_t padding_columns, padding_rows : 4, lookahead_bytes : 4, padding_bytes, size_bytes;
} ts_inline;

typedef struct {
  uint32_t ref_count;
  ts_length padding, size;
  uint32_t lookahead_bytes, error_cost, child_count;
  uint16_t symbol, parse_state;
  bool visible : 1, named : 1, extra : 1, fragile_left : 1, fragile_right : 1, has_changes : 1, has_external_tokens : 1, scanner_state_change : 1,
      depends_on_column : 1, is_missing : 1, is_keyword : 1;
  // What follows is there for nodes with children only, which stand right before this struct.
  uint32_t visible_child_count, named_child_count, visible_descendant_count;
  int32_t dynamic_precedence;
  uint16_t repeat_depth, production_id;
} ts_heap;

typedef union { ts_inline leaf; const ts_heap *heap; } ts_subtree;

_Static_assert(sizeof(ts_inline) == 8 && sizeof(ts_subtree) == 8, "a subtree is eight bytes");

typedef struct { uint16_t field; uint8_t child; bool inherited; } ts_field;
typedef struct { uint16_t index, length; } ts_field_slice;
typedef struct { bool visible, named, supertype; } ts_symbol_metadata;

// The beginning of a grammar's tables, whose layout the ABI fixes.
struct TSLanguage {
  uint32_t version, symbol_count, alias_count, token_count, external_token_count, state_count, large_state_count, production_id_count, field_count;
  uint16_t max_alias_sequence_length;
  const uint16_t *parse_table, *small_parse_table;
  const uint32_t *small_parse_table_map;
  const void *parse_actions;
  const char *const *symbol_names, *const *field_names;
  const ts_field_slice *field_map_slices;
  const ts_field *field_map_entries;
  const ts_symbol_metadata *symbol_metadata;
  const uint16_t *public_symbol_map, *alias_map, *alias_sequences;
};

struct TSTree { ts_subtree root; const struct TSLanguage *language; };
#endif
