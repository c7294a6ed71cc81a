resource "google_storage_bucket_iam_member" "files" {
  bucket = google_storage_bucket.files.name
  role   = "roles/storage.objectViewer"
  # ruleid: terraform-google-resource-public
  member = "allUsers"
}

resource "google_storage_bucket_iam_member" "files" {
  bucket = google_storage_bucket.files.name
  role   = "roles/storage.objectViewer"
  # ok: terraform-google-resource-public
  member = "group:team@example.com"
}
resource "google_cloud_run_service_iam_member" "web" {
  role   = "roles/run.invoker"
  # ok: terraform-google-resource-public
  member = "allUsers"
}
