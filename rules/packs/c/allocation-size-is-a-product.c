void f(size_t n) {
  // ruleid: c-allocation-size-is-a-product
  int *a = malloc(n * sizeof(int));
  // ruleid: c-allocation-size-is-a-product
  struct row *b = malloc(sizeof(struct row) * n);
  // ok: c-allocation-size-is-a-product
  int *c = calloc(n, sizeof(int));
  // ok: c-allocation-size-is-a-product
  int *d = malloc(16 * sizeof(int));
  // ok: c-allocation-size-is-a-product
  int *e = malloc(MAX_ROWS * sizeof(int));
}
