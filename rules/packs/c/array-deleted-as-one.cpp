void a(int size) {
  // ruleid: cpp-array-deleted-as-one
  char *buf = new char[size];
  use(buf);
  delete buf;
}

void b(int size) {
  // ok: cpp-array-deleted-as-one
  char *buf = new char[size];
  use(buf);
  delete[] buf;
}

void c(int size) {
  // ok: cpp-array-deleted-as-one
  item *one = new item(size);
  use(one);
  delete one;
}
