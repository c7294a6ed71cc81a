#include <string.h>

void a(int sock, char *out) {
  struct header h;
  recv(sock, &h, sizeof h, 0);
  // ruleid: c-copy-of-chosen-length
  memcpy(out, h.data, h.length);
}

void b(int sock, char *out, size_t size) {
  struct header h;
  recv(sock, &h, sizeof h, 0);
  if (h.length > size) return;
  // ok: c-copy-of-chosen-length
  memcpy(out, h.data, h.length);
}

int main(int argc, char **argv) {
  char name[32];
  // ok: c-copy-of-chosen-length
  strcpy(name, argv[1]);
  // ok: c-copy-of-chosen-length
  strcpy(name, "guest");
  // ok: c-copy-of-chosen-length
  snprintf(name, sizeof name, "%s", argv[1]);
  return 0;
}
