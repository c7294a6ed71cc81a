void f(int n) {
  // ruleid: c-token-from-rand
  session_id = rand();
  // ruleid: c-token-from-rand
  for (int i = 0; i < 16; i++) token[i] = hex[rand() % 16];
  // ok: c-token-from-rand
  session_id = arc4random();
  // ok: c-token-from-rand
  jitter = rand() % 100;
  // ok: c-token-from-rand
  getrandom(token, 16, 0);
}
