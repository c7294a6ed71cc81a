void f(int n) {
  // ruleid: c-size-of-pointer-allocated
  struct session *s = malloc(sizeof(s));
  // ruleid: c-size-of-pointer-allocated
  struct item *list = calloc(n, sizeof(list));
  // ok: c-size-of-pointer-allocated
  struct session *t = malloc(sizeof(*t));
  // ok: c-size-of-pointer-allocated
  struct item **index = calloc(n, sizeof(*index));
  // ok: c-size-of-pointer-allocated
  struct session *u = malloc(sizeof(struct session));
}
