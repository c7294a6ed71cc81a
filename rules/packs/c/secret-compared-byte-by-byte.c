#include <string.h>

int f(const unsigned char *request_hmac, const char *session_token) {
  // ruleid: c-secret-compared-byte-by-byte
  if (memcmp(request_hmac, expected, 32) == 0) return 1;
  // ruleid: c-secret-compared-byte-by-byte
  if (!strcmp(session_token, stored)) return 1;
  // ok: c-secret-compared-byte-by-byte
  if (CRYPTO_memcmp(request_hmac, expected, 32) == 0) return 1;
  // ok: c-secret-compared-byte-by-byte
  if (strcmp(name, other) == 0) return 1;
  // ok: c-secret-compared-byte-by-byte
  return memcmp(magic, header, 4);
}
