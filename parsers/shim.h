// The few functions of the tree-sitter runtime that parsing needs. The runtime itself is linked by the grammar packages; its
// C interface is documented at https://tree-sitter.github.io/tree-sitter.
#ifndef APPSEC_SHIM_H
#define APPSEC_SHIM_H
#include <stdbool.h>
#include <stdint.h>

typedef struct TSParser TSParser;
typedef struct TSTree TSTree;
typedef struct TSLanguage TSLanguage;
typedef struct { uint32_t row, column; } TSPoint;
typedef struct { uint32_t start_byte, old_end_byte, new_end_byte; TSPoint start_point, old_end_point, new_end_point; } TSInputEdit;
typedef struct { TSPoint start_point, end_point; uint32_t start_byte, end_byte; } TSRange;
typedef struct { uint32_t context[4]; const void *id; const TSTree *tree; } TSNode;
typedef struct { const void *tree; const void *id; uint32_t context[3]; } TSTreeCursor;

TSParser *ts_parser_new(void);
void ts_parser_delete(TSParser *);
void ts_parser_reset(TSParser *);
bool ts_parser_set_language(TSParser *, const TSLanguage *);
void ts_parser_set_timeout_micros(TSParser *, uint64_t);
bool ts_parser_set_included_ranges(TSParser *, const TSRange *, uint32_t);
TSTree *ts_parser_parse_string(TSParser *, const TSTree *, const char *, uint32_t);
TSTree *ts_tree_copy(const TSTree *);
void ts_tree_delete(TSTree *);
void ts_tree_edit(TSTree *, const TSInputEdit *);
TSNode ts_tree_root_node(const TSTree *);
uint32_t ts_node_descendant_count(TSNode);
uint32_t ts_node_start_byte(TSNode);
uint32_t ts_node_end_byte(TSNode);
uint32_t ts_node_named_child_count(TSNode);
TSNode ts_node_named_child(TSNode, uint32_t);
uint16_t ts_node_symbol(TSNode);
bool ts_node_is_named(TSNode);
bool ts_node_is_missing(TSNode);
bool ts_node_is_extra(TSNode);
bool ts_node_has_error(TSNode);
TSTreeCursor ts_tree_cursor_new(TSNode);
void ts_tree_cursor_delete(TSTreeCursor *);
TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
uint16_t ts_tree_cursor_current_field_id(const TSTreeCursor *);
bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);
bool ts_tree_cursor_goto_parent(TSTreeCursor *);
uint32_t ts_language_symbol_count(const TSLanguage *);
const char *ts_language_symbol_name(const TSLanguage *, uint16_t);
int ts_language_symbol_type(const TSLanguage *, uint16_t); // 0 named, 1 anonymous, 2 auxiliary
uint32_t ts_language_field_count(const TSLanguage *);
const char *ts_language_field_name_for_id(const TSLanguage *, uint16_t);

// appsec_node has the layout of syntax.Node in Go.
typedef struct { uint32_t start, end, parent, next; uint16_t kind, field, flags, unused; } appsec_node;

// How the walk treats a kind, by its number. The same numbers stand in cut.go.
enum { appsec_item, appsec_container, appsec_function, appsec_keep, appsec_wrapper };

// appsec_flatten writes the tree below root in preorder, with offsets relative to base. Where classes is not NULL it descends
// through containers only: functions, and other items of at least `large` nodes, are written as holes, and their nodes into
// holes. It returns the number of nodes, at most cap, which is at least 1.
uint32_t appsec_flatten(TSNode root, uint32_t base, const uint8_t *classes, uint32_t nclasses, uint32_t large,
                        appsec_node *out, uint32_t cap, TSNode *holes, uint32_t hcap, uint32_t *nholes);

// appsec_parse parses a text. It gives up, with NULL, when that took so many microseconds of the processor: on a busy machine the clock on the wall says little
// of a text. It looks after that at the end of each slice, which is in microseconds, too; 0 is micros.
TSTree *appsec_parse(TSParser *p, const TSTree *old, const char *src, uint32_t n, uint64_t micros, uint64_t slice);

// appsec_same compares n pairs of subtrees, by the values that hole ids have: same[i] is set where both have the same nodes at the same places.
void appsec_same(const uint64_t *a, const uint64_t *b, uint32_t n, bool *same);

// appsec_save_memory has the C library keep one pool of memory for all threads, where it knows how.
void appsec_save_memory(void);

// appsec_give_back returns to the system what freed trees took, where the C library knows how.
void appsec_give_back(void);

// appsec_flatten_by_cursor writes the whole tree below root through the public cursor, for a test to compare.
uint32_t appsec_flatten_by_cursor(TSNode root, appsec_node *out, uint32_t cap);

#endif
