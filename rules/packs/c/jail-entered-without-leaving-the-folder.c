int a(void) {
  // ruleid: c-jail-entered-without-leaving-the-folder
  if (chroot("/srv/jail") != 0) return -1;
  serve();
  return 0;
}

int b(void) {
  // ok: c-jail-entered-without-leaving-the-folder
  if (chroot("/srv/jail") != 0 || chdir("/") != 0) return -1;
  return 0;
}

int c(void) {
  // ok: c-jail-entered-without-leaving-the-folder
  chroot("/srv/jail");
  chdir("/");
  return 0;
}

int d(const char *dir) {
  if (chdir(dir) != 0) return -1;
  // ok: c-jail-entered-without-leaving-the-folder
  if (chroot(".") != 0) return -1;
  return 0;
}
