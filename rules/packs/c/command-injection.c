#include <stdlib.h>

int main(int argc, char **argv) {
  char cmd[256];
  snprintf(cmd, sizeof cmd, "convert '%s' out.png", argv[1]);
  // ruleid: c-command-injection
  system(cmd);
  char resize[64];
  int size = atoi(argv[2]);
  snprintf(resize, sizeof resize, "convert -resize %d in.png out.png", size);
  // ok: c-command-injection
  system(resize);
  // ok: c-command-injection
  system("sync");
  return 0;
}

void cgi(void) {
  char *query = getenv("QUERY_STRING");
  // ruleid: c-command-injection
  FILE *p = popen(query, "r");
}
