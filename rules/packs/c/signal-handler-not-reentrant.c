static volatile sig_atomic_t stop;

void on_alarm(int sig) {
  // ruleid: c-signal-handler-not-reentrant
  syslog(LOG_INFO, "timeout");
  // ruleid: c-signal-handler-not-reentrant
  exit(1);
}

void good_handler(int sig) {
  // ok: c-signal-handler-not-reentrant
  stop = 1;
  write(2, "x", 1);
}

void print_items(int count) {
  // ok: c-signal-handler-not-reentrant
  printf("%d", count);
}
