#include <openssl/evp.h>

void f(EVP_MD_CTX *ctx, const unsigned char *d, size_t n) {
  unsigned char out[64];
  // ruleid: c-weak-hash
  EVP_DigestInit_ex(ctx, EVP_md5(), NULL);
  // ruleid: c-weak-hash
  SHA1(d, n, out);
  // ruleid: c-weak-hash
  const EVP_MD *m = EVP_get_digestbyname("SHA1");
  // ok: c-weak-hash
  EVP_DigestInit_ex(ctx, EVP_sha256(), NULL);
  // ok: c-weak-hash
  SHA256(d, n, out);
  // ok: c-weak-hash
  const EVP_MD *k = EVP_get_digestbyname("sha512");
}
