resource "google_compute_firewall" "ssh" {
  network       = google_compute_network.main.name
  # ruleid: terraform-google-firewall-open
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

resource "google_compute_firewall" "ssh" {
  network       = google_compute_network.main.name
  # ok: terraform-google-firewall-open
  source_ranges = ["35.235.240.0/20"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}
resource "google_compute_firewall" "web" {
  # ok: terraform-google-firewall-open
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}
