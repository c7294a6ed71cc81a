void f(EVP_CIPHER_CTX *ctx, unsigned char *key, unsigned char *iv) {
  // ruleid: c-key-in-code
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, "0123456789abcdef", iv);
  // ruleid: c-key-in-code
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, "fedcba9876543210");
  // ruleid: c-key-in-code
  HMAC(EVP_sha256(), "secret", 6, data, n, out, &len);
  // ok: c-key-in-code
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
  // ok: c-key-in-code
  HMAC(EVP_sha256(), key, 32, data, n, out, &len);
}
