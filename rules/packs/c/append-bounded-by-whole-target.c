void f(const char *name) {
  char path[256] = "/srv/files/";
  // ruleid: c-append-bounded-by-whole-target
  strncat(path, name, sizeof(path));
  // ruleid: c-append-bounded-by-whole-target
  strncat(path, name, sizeof path - 1);
  // ruleid: c-append-bounded-by-whole-target
  strncat(path, name, sizeof(path) - strlen(path));
  // ok: c-append-bounded-by-whole-target
  strncat(path, name, sizeof(path) - strlen(path) - 1);
  // ok: c-append-bounded-by-whole-target
  strlcat(path, name, sizeof(path));
}
