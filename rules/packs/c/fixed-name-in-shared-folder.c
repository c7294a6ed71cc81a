void f(const char *name) {
  // ruleid: c-fixed-name-in-shared-folder
  FILE *a = fopen("/tmp/report.txt", "w");
  // ruleid: c-fixed-name-in-shared-folder
  int b = open("/var/tmp/app.lock", O_CREAT | O_RDWR, 0600);
  // ok: c-fixed-name-in-shared-folder
  int c = open("/tmp/app.lock", O_CREAT | O_EXCL | O_RDWR, 0600);
  // ok: c-fixed-name-in-shared-folder
  FILE *d = fopen("/tmp/report.txt", "r");
  // ok: c-fixed-name-in-shared-folder
  FILE *e = fopen("/var/lib/app/report.txt", "w");
}
