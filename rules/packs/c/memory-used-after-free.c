void a(struct conn *conn) {
  // ruleid: c-memory-used-after-free
  free(conn);
  log_close(conn->name);
}

void b(char *buf) {
  // ruleid: c-memory-used-after-free
  free(buf);
  puts(buf);
}

void c(char *buf) {
  // ok: c-memory-used-after-free
  free(buf);
  buf = strdup("again");
  puts(buf);
}

void d(struct conn *conn) {
  log_close(conn->name);
  // ok: c-memory-used-after-free
  free(conn);
}

void e(struct conn *conn) {
  // ok: c-memory-used-after-free
  free(conn->name);
  close(conn->fd);
}

int again(char *name, char *other) {
  // ok: c-memory-used-after-free
  free(name);
  name = other;
  puts(name);
  puts("more");
  // ok: c-memory-used-after-free
  free(name);
  getline(&name, &size, stdin);
  puts(name);
  // ruleid: c-memory-used-after-free
  free(name);
  puts("more");
  puts(name);
  return 1;
}
