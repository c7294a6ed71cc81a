resource "google_compute_instance" "app" {
  metadata = {
    # ruleid: terraform-google-serial-port-open
    serial-port-enable = true
  }
}

resource "google_compute_instance" "app" {
  metadata = {
    # ok: terraform-google-serial-port-open
    serial-port-enable = false
  }
}
