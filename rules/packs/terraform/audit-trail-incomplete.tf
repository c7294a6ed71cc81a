resource "aws_cloudtrail" "main" {
  name                       = "main"
  # ruleid: terraform-audit-trail-incomplete
  enable_log_file_validation = false
}

resource "aws_cloudtrail" "main" {
  name                       = "main"
  # ok: terraform-audit-trail-incomplete
  is_multi_region_trail      = true
  # ok: terraform-audit-trail-incomplete
  enable_log_file_validation = true
}
