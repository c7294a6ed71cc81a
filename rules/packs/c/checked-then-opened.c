void a(const char *path) {
  // ruleid: c-checked-then-opened
  if (access(path, R_OK) == 0) {
    int fd = open(path, O_RDONLY);
    serve(fd);
  }
}

int b(const char *path) {
  // ruleid: c-checked-then-opened
  if (access(path, W_OK) != 0) {
    return -1;
  }
  FILE *f = fopen(path, "w");
  return 0;
}

void c(const char *path, const char *other) {
  // ok: c-checked-then-opened
  if (access(other, R_OK) == 0) {
    int fd = open(path, O_RDONLY);
    serve(fd);
  }
  // ok: c-checked-then-opened
  int fd = open(path, O_RDONLY | O_NOFOLLOW);
  fstat(fd, &st);
}
