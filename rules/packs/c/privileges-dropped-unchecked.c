int f(struct passwd *user) {
  // ruleid: c-privileges-dropped-unchecked
  setgid(user->pw_gid);
  // ruleid: c-privileges-dropped-unchecked
  setuid(user->pw_uid);
  // ok: c-privileges-dropped-unchecked
  if (setuid(user->pw_uid) != 0) abort();
  // ok: c-privileges-dropped-unchecked
  int r = setuid(user->pw_uid);
  // ok: c-privileges-dropped-unchecked
  if (setgid(1) < 0 || setuid(1) < 0) {
    return -1;
  }
  // ok: c-privileges-dropped-unchecked
  return setuid(user->pw_uid);
}
