#include <stdlib.h>

#define LIMIT 40
enum { FIRST, SECOND };

void constant_condition(void) {
  char *command = getenv("QUERY_STRING");
  if (7 * 6 < 40) {
    // ok: c-command-injection
    system(command);
  }
  // ruleid: c-command-injection
  system(command);
}

void replaced(void) {
  char *command = getenv("QUERY_STRING");
  command = "ls";
  // ok: c-command-injection
  system(command);
}

void ternary(void) {
  int n = 42;
  // ok: c-command-injection
  system(n > 40 ? "ls" : getenv("QUERY_STRING"));
  // ruleid: c-command-injection
  system(n > 50 ? "ls" : getenv("QUERY_STRING"));
}

void macro_decides(void) {
  char *command = "ls";
  if (LIMIT > 100) command = getenv("QUERY_STRING");
  // ok: c-command-injection
  system(command);
}

void enumerator_decides(void) {
  char *command = "ls";
  if (SECOND == 5) command = getenv("QUERY_STRING");
  // todook: c-command-injection
  system(command);
}

void either(int n) {
  char *command = "ls";
  if (n) command = getenv("QUERY_STRING");
  // ruleid: c-command-injection
  system(command);
}
