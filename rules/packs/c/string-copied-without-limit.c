#include <string.h>

void f(const char *input) {
  char name[32];
  // ruleid: c-string-copied-without-limit
  strcpy(name, input);
  // ruleid: c-string-copied-without-limit
  strcat(name, input);
  // ok: c-string-copied-without-limit
  strcpy(name, "guest");
  // ok: c-string-copied-without-limit
  snprintf(name, sizeof name, "%s", input);
  // ok: c-string-copied-without-limit
  strlcpy(name, input, sizeof name);
}
