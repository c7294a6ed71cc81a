#include <stdlib.h>

void f(const char *name) {
  char cmd[256];
  snprintf(cmd, sizeof cmd, "convert %s out.png", name);
  // ruleid: c-command-not-constant
  system(cmd);
  // ruleid: c-command-not-constant
  FILE *p = popen(name, "r");
  // ok: c-command-not-constant
  system("sync");
  // ok: c-command-not-constant
  FILE *q = popen("uptime", "r");
  // ok: c-command-not-constant
  execv(path, args);
}
