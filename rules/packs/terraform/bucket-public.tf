resource "aws_s3_bucket_acl" "open" {
  bucket = "files"
  # ruleid: terraform-bucket-public
  acl = "public-read"
}

resource "aws_s3_bucket_acl" "closed" {
  bucket = "files"
  # ok: terraform-bucket-public
  acl = "private"
}
