#include <stdio.h>
#include <syslog.h>

void f(const char *name) {
  char line[80];
  // ruleid: c-format-not-constant
  printf(name);
  // ruleid: c-format-not-constant
  fprintf(stderr, name);
  // ruleid: c-format-not-constant
  syslog(LOG_INFO, name);
  // ruleid: c-format-not-constant
  snprintf(line, sizeof line, name);
  // ok: c-format-not-constant
  printf("%s", name);
  // ok: c-format-not-constant
  printf("done\n");
  // ok: c-format-not-constant
  printf(_("done"));
  // ok: c-format-not-constant
  printf(USAGE);
  // ok: c-format-not-constant
  puts(name);
}
