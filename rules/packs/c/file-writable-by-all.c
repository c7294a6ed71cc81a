void f(const char *path) {
  // ruleid: c-file-writable-by-all
  int a = open(path, O_CREAT | O_WRONLY, 0666);
  // ruleid: c-file-writable-by-all
  chmod(path, 0777);
  // ruleid: c-file-writable-by-all
  mkdir(path, S_IRWXU | S_IRWXO);
  // ok: c-file-writable-by-all
  int b = open(path, O_CREAT | O_WRONLY, 0644);
  // ok: c-file-writable-by-all
  mkdir(path, 0755);
  // ok: c-file-writable-by-all
  mkdir("/srv/drop", 01777);
  // ok: c-file-writable-by-all
  chmod(path, mode);
}
