void f(struct user *u) {
  char password[64];
  read_password(password);
  // ruleid: c-secret-cleared-by-memset
  memset(password, 0, sizeof password);
  // ruleid: c-secret-cleared-by-memset
  memset(u->session_key, 0, 32);
  // ok: c-secret-cleared-by-memset
  explicit_bzero(password, sizeof password);
  // ok: c-secret-cleared-by-memset
  memset(password, 'x', sizeof password);
  // ok: c-secret-cleared-by-memset
  memset(buffer, 0, sizeof buffer);
}
