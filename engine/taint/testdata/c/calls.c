#include <stdlib.h>

static char *fixed(char *ignored) { return "ls"; }
static char *same(char *x) { return x; }
static char *second(char *a, char *b) { return b; }
static void fill(char **out) { *out = getenv("QUERY_STRING"); }
static void fill_fixed(char **out) { *out = "ls"; }

static void run(char *command) {
  // ruleid: c-command-injection
  system(command);
}

void constant_result(void) {
  // ok: c-command-injection
  system(fixed(getenv("QUERY_STRING")));
}

void passes_through(void) {
  // ruleid: c-command-injection
  system(same(getenv("QUERY_STRING")));
}

void picks_argument(void) {
  // ok: c-command-injection
  system(second(getenv("QUERY_STRING"), "ls"));
  // ruleid: c-command-injection
  system(second("ls", getenv("QUERY_STRING")));
}

void caller(void) { run(getenv("QUERY_STRING")); }

void through_pointer(void) {
  char *command = "df";
  fill(&command);
  // todoruleid: c-command-injection
  system(command);
  fill_fixed(&command);
  // ok: c-command-injection
  system(command);
}

typedef char *(*builder)(char *);

void through_function_pointer(void) {
  builder b = same;
  // ruleid: c-command-injection
  system(b(getenv("QUERY_STRING")));
  builder c = fixed;
  // ok: c-command-injection
  system(c(getenv("QUERY_STRING")));
}
