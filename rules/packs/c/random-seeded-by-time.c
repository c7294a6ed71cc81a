void f(void) {
  // ruleid: c-random-seeded-by-time
  srand(time(NULL));
  // ruleid: c-random-seeded-by-time
  srandom((unsigned)time(NULL) ^ getpid());
  // ok: c-random-seeded-by-time
  srand(42);
  // ok: c-random-seeded-by-time
  getrandom(&seed, sizeof seed, 0);
}
