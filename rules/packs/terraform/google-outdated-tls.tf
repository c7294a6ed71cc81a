resource "google_compute_ssl_policy" "main" {
  # ruleid: terraform-google-outdated-tls
  min_tls_version = "TLS_1_0"
}

resource "google_compute_ssl_policy" "main" {
  # ok: terraform-google-outdated-tls
  min_tls_version = "TLS_1_2"
}
