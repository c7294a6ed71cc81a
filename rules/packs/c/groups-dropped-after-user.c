void bad(uid_t uid, gid_t gid) {
  // ruleid: c-groups-dropped-after-user
  setuid(uid);
  setgid(gid);
}

void good(uid_t uid, gid_t gid) {
  // ok: c-groups-dropped-after-user
  setgid(gid);
  // ok: c-groups-dropped-after-user
  setuid(uid);
}
