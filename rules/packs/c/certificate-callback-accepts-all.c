// ruleid: c-certificate-callback-accepts-all
static int accept_all(int ok, X509_STORE_CTX *ctx) {
  return 1;
}

// ok: c-certificate-callback-accepts-all
static int verify(int ok, X509_STORE_CTX *ctx) {
  if (!ok) log_error(ctx);
  return ok;
}

// ok: c-certificate-callback-accepts-all
static int compare(int a, int b) {
  return 1;
}
