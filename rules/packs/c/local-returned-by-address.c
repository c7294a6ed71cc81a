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

static int unrelated(void);

struct point *kept(int n) {
    int i;
    // ok: c-local-returned-by-address
    static struct point all;
    for (i = 0; i < n; i++)
        all.x += i;
    return &all;
}
