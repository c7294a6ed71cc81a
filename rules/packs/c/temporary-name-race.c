#include <stdio.h>
#include <stdlib.h>

void f(void) {
  char name[] = "/tmp/export-XXXXXX";
  // ruleid: c-temporary-name-race
  char *a = tmpnam(NULL);
  // ruleid: c-temporary-name-race
  char *b = tempnam("/tmp", "exp");
  // ruleid: c-temporary-name-race
  char *c = mktemp(name);
  // ok: c-temporary-name-race
  int fd = mkstemp(name);
  // ok: c-temporary-name-race
  FILE *t = tmpfile();
}
