void f(const char *path) {
  // ruleid: c-file-created-without-mode
  int a = open(path, O_CREAT | O_WRONLY);
  // ruleid: c-file-created-without-mode
  int b = open(path, O_WRONLY | O_TRUNC | O_CREAT);
  // ok: c-file-created-without-mode
  int c = open(path, O_CREAT | O_WRONLY, 0600);
  // ok: c-file-created-without-mode
  int d = open(path, O_RDONLY);
}
