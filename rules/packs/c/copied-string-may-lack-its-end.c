void bad(const char *src) {
  char name[32];
  // ruleid: c-copied-string-may-lack-its-end
  strncpy(name, src, sizeof(name));
  puts(name);
}

void good(const char *src) {
  char name[32];
  // ok: c-copied-string-may-lack-its-end
  strncpy(name, src, sizeof(name));
  name[sizeof(name) - 1] = 0;
  // ok: c-copied-string-may-lack-its-end
  strncpy(other, src, sizeof(other) - 1);
}
