struct point *bad(void) {
  // ruleid: c-local-returned-by-address
  struct point p;
  p.x = 0;
  return &p;
}

struct point *shared(void) {
  // ok: c-local-returned-by-address
  static struct point p;
  p.x = 0;
  return &p;
}

struct point *given(struct point *p) {
  // ok: c-local-returned-by-address
  int n;
  n = p->x;
  return p;
}
