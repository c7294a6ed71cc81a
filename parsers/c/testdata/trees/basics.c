#include <stdio.h>
#define LIMIT 10

typedef struct point { int x, y; } point;
enum colour { RED, GREEN = 2 };
static const char *names[] = {"a", "b"};

int main(int argc, char **argv) {
  char buf[16];
  point p = {.x = 1, .y = 2};
  if (argc > 1 && !p.x) strcpy(buf, argv[1]);
  else buf[0] = '\0';
  for (int i = 0; i < LIMIT; i++) sum += i;
  while (p.y--) { continue; }
  do { break; } while (0);
  switch (argc) {
  case 1: return 0;
  default: goto end;
  }
end:
  return (int)sizeof(p) ? *buf : argc << 2;
}
