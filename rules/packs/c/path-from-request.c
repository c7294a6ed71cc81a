void a(int sock) {
  char name[256], path[512];
  recv(sock, name, sizeof name - 1, 0);
  snprintf(path, sizeof path, "/srv/www/%s", name);
  // ruleid: c-path-from-request
  FILE *f = fopen(path, "r");
  // ruleid: c-path-from-request
  unlink(name);
  // ok: c-path-from-request
  FILE *g = fopen("/srv/www/index.html", "r");
}

int main(int argc, char **argv) {
  // ok: c-path-from-request
  FILE *f = fopen(argv[1], "r");
  return 0;
}
