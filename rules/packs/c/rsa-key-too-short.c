void f(RSA *rsa, BIGNUM *e, EVP_PKEY_CTX *ctx, int bits) {
  // ruleid: c-rsa-key-too-short
  RSA_generate_key_ex(rsa, 1024, e, NULL);
  // ruleid: c-rsa-key-too-short
  EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, 512);
  // ok: c-rsa-key-too-short
  RSA_generate_key_ex(rsa, 3072, e, NULL);
  // ok: c-rsa-key-too-short
  EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, bits);
}
