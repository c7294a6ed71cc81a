void a(char *buf, int fd) {
  // ruleid: c-memory-freed-twice
  free(buf);
  close(fd);
  free(buf);
}

void b(char *buf) {
  // ok: c-memory-freed-twice
  free(buf);
  buf = NULL;
  free(buf);
}

int c(char *x, char *y) {
  // ok: c-memory-freed-twice
  free(x);
  // ok: c-memory-freed-twice
  free(y);
  return 0;
}

int d(char *x, int bad) {
  if (bad) {
    // ok: c-memory-freed-twice
    free(x);
    return -1;
  }
  // ok: c-memory-freed-twice
  free(x);
  return 0;
}
