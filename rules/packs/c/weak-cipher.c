void f(EVP_CIPHER_CTX *ctx, unsigned char *key, unsigned char *iv) {
  // ruleid: c-weak-cipher
  EVP_EncryptInit_ex(ctx, EVP_des_cbc(), NULL, key, iv);
  // ruleid: c-weak-cipher
  RC4_set_key(&schedule, 16, key);
  // ruleid: c-weak-cipher
  const EVP_CIPHER *c = EVP_get_cipherbyname("bf-cbc");
  // ok: c-weak-cipher
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
  // ok: c-weak-cipher
  const EVP_CIPHER *d = EVP_get_cipherbyname("aes-256-gcm");
}
