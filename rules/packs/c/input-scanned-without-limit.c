void f(FILE *in, const char *line) {
  char key[64], value[64];
  int n;
  // ruleid: c-input-scanned-without-limit
  scanf("%s", key);
  // ruleid: c-input-scanned-without-limit
  fscanf(in, "%d %s", &n, key);
  // ruleid: c-input-scanned-without-limit
  sscanf(line, "%[^=]=%s", key, value);
  // ok: c-input-scanned-without-limit
  scanf("%63s", key);
  // ok: c-input-scanned-without-limit
  sscanf(line, "%63[^=]=%63s", key, value);
  // ok: c-input-scanned-without-limit
  fscanf(in, "%d", &n);
  // ok: c-input-scanned-without-limit
  fscanf(in, "%*s %d", &n);
}
