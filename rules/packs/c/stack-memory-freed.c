void f(struct list *l) {
  struct buffer b;
  // ruleid: c-stack-memory-freed
  free(&b);
  // ok: c-stack-memory-freed
  free(b.data);
  // ok: c-stack-memory-freed
  free(l);
}
