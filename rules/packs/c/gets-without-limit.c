#include <stdio.h>

void read_name(char *target) {
  char line[80];
  // ruleid: c-gets-without-limit
  gets(line);
  // ok: c-gets-without-limit
  fgets(line, sizeof line, stdin);
  // ok: c-gets-without-limit
  widget.gets(target, 80);
}
