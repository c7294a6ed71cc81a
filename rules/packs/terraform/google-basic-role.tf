resource "google_project_iam_member" "ci" {
  # ruleid: terraform-google-basic-role
  role   = "roles/editor"
  member = "serviceAccount:ci@acme.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "ci" {
  # ok: terraform-google-basic-role
  role   = "roles/run.developer"
  member = "serviceAccount:ci@acme.iam.gserviceaccount.com"
}
