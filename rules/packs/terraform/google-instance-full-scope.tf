resource "google_compute_instance" "app" {
  service_account {
    # ruleid: terraform-google-instance-full-scope
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "app" {
  service_account {
    email  = google_service_account.app.email
    # ok: terraform-google-instance-full-scope
    scopes = ["cloud-platform"]
  }
}
