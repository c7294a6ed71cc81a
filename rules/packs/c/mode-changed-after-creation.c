void a(const char *path) {
  // ruleid: c-mode-changed-after-creation
  FILE *f = fopen(path, "w");
  chmod(path, 0600);
  fputs("x", f);
}

void b(const char *path, const char *other) {
  // ok: c-mode-changed-after-creation
  int fd = open(path, O_CREAT | O_EXCL | O_WRONLY, 0600);
  fchmod(fd, 0600);
  // ok: c-mode-changed-after-creation
  FILE *g = fopen(path, "r");
  chmod(other, 0600);
}
