void f(const char *name, int n, va_list ap) {
  char line[64];
  // ruleid: c-text-formatted-without-limit
  sprintf(line, "user %s", name);
  // ruleid: c-text-formatted-without-limit
  vsprintf(line, name, ap);
  // ok: c-text-formatted-without-limit
  sprintf(line, "%d items", n);
  // ok: c-text-formatted-without-limit
  sprintf(line, "user %.20s", name);
  // ok: c-text-formatted-without-limit
  snprintf(line, sizeof line, "user %s", name);
}
