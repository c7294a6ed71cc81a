void f(EVP_CIPHER_CTX *ctx, unsigned char *key, unsigned char *iv) {
  // ruleid: c-blocks-encrypted-alone
  EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, key, NULL);
  // ruleid: c-blocks-encrypted-alone
  const EVP_CIPHER *c = EVP_get_cipherbyname("AES-128-ECB");
  // ok: c-blocks-encrypted-alone
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
  // ok: c-blocks-encrypted-alone
  EVP_EncryptInit_ex(ctx, EVP_aes_128_ctr(), NULL, key, iv);
}
