#include <syslog.h>

void a(int sock) {
  char line[512];
  recv(sock, line, sizeof line - 1, 0);
  // ruleid: c-format-from-outside
  printf(line);
  // ok: c-format-from-outside
  printf("%s", line);
}

int main(int argc, char **argv) {
  // ruleid: c-format-from-outside
  fprintf(stderr, argv[1]);
  // ok: c-format-from-outside
  fprintf(stderr, "usage: %s\n", argv[0]);
  // ok: c-format-from-outside
  puts(argv[1]);
  return 0;
}
