#include <stdlib.h>

char *a(int sock) {
  char head[8];
  recv(sock, head, sizeof head, 0);
  int n = atoi(head);
  // ruleid: c-allocation-of-chosen-size
  return malloc(n);
}

char *b(int sock) {
  char head[8];
  recv(sock, head, sizeof head, 0);
  int n = atoi(head);
  if (n < 0 || n > 4096) return NULL;
  // ok: c-allocation-of-chosen-size
  return malloc(n);
}

char *c(size_t n) {
  // ok: c-allocation-of-chosen-size
  return malloc(n);
}
