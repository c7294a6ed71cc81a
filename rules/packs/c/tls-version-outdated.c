void f(CURL *curl) {
  // ruleid: c-tls-version-outdated
  SSL_CTX *a = SSL_CTX_new(TLSv1_client_method());
  // ruleid: c-tls-version-outdated
  SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION);
  // ruleid: c-tls-version-outdated
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);
  // ok: c-tls-version-outdated
  SSL_CTX *b = SSL_CTX_new(TLS_client_method());
  // ok: c-tls-version-outdated
  SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
  // ok: c-tls-version-outdated
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}
