void f(size_t length) {
  // ruleid: c-stack-allocated-by-size
  char *copy = alloca(length);
  // ruleid: c-stack-allocated-by-size
  char *more = alloca(strlen(copy) + 1);
  // ok: c-stack-allocated-by-size
  char *fixed = alloca(64);
  // ok: c-stack-allocated-by-size
  char *named = alloca(BUFFER_SIZE);
  // ok: c-stack-allocated-by-size
  char *heap = malloc(length);
}
