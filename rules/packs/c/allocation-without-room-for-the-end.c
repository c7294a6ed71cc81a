char *bad(const char *name) {
  // ruleid: c-allocation-without-room-for-the-end
  char *copy = malloc(strlen(name));
  strcpy(copy, name);
  return copy;
}

char *good(const char *name) {
  // ok: c-allocation-without-room-for-the-end
  char *copy = malloc(strlen(name) + 1);
  strcpy(copy, name);
  // ok: c-allocation-without-room-for-the-end
  char *raw = malloc(strlen(name));
  memcpy(raw, name, strlen(name));
  return copy;
}
