resource "aws_s3_bucket_public_access_block" "files" {
  bucket              = aws_s3_bucket.files.id
  # ruleid: terraform-bucket-public-access-not-blocked
  block_public_policy = false
}

resource "aws_s3_bucket_public_access_block" "files" {
  bucket                  = aws_s3_bucket.files.id
  # ok: terraform-bucket-public-access-not-blocked
  block_public_acls       = true
  # ok: terraform-bucket-public-access-not-blocked
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
