#include <string.h>

void a(FILE *in, char *out) {
  struct header h;
  fread(&h, sizeof h, 1, in);
  // ruleid: c-copy-of-length-from-file
  memcpy(out, h.data, h.length);
}

void b(FILE *in, char *out, size_t size) {
  struct header h;
  fread(&h, sizeof h, 1, in);
  if (h.length > size) return;
  // ok: c-copy-of-length-from-file
  memcpy(out, h.data, h.length);
}

int main(int argc, char **argv) {
  char name[32];
  // ruleid: c-copy-of-length-from-file
  strcpy(name, argv[1]);
  // ok: c-copy-of-length-from-file
  strcpy(name, "guest");
  return 0;
}
