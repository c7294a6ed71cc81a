void daemonise(void) {
  // ruleid: c-umask-cleared
  umask(0);
  // ok: c-umask-cleared
  umask(077);
  // ok: c-umask-cleared
  umask(old);
}
