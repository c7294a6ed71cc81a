resource "google_storage_bucket" "files" {
  # ruleid: terraform-google-bucket-with-object-lists
  uniform_bucket_level_access = false
}

resource "google_storage_bucket" "files" {
  # ok: terraform-google-bucket-with-object-lists
  uniform_bucket_level_access = true
}
