void f(CURL *curl, SSL_CTX *ctx) {
  // ruleid: c-tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  // ruleid: c-tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);
  // ruleid: c-tls-verification-off
  SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
  // ok: c-tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  // ok: c-tls-verification-off
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  // ok: c-tls-verification-off
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
}
