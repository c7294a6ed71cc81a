void f(const char *value) {
  char field[64];
  // ruleid: c-copy-bounded-by-its-source
  strncpy(field, value, strlen(value));
  // ruleid: c-copy-bounded-by-its-source
  strncat(field, value, strlen(value));
  // ok: c-copy-bounded-by-its-source
  strncpy(field, value, sizeof field - 1);
  // ok: c-copy-bounded-by-its-source
  strncpy(field, value, strlen(other));
  // ok: c-copy-bounded-by-its-source
  memcpy(copy, value, strlen(value) + 1);
}
