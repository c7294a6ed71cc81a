void show(void) {
  char dir[256];
  // ruleid: c-directory-read-without-limit
  getwd(dir);
  // ok: c-directory-read-without-limit
  getcwd(dir, sizeof dir);
}
