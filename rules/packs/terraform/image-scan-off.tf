resource "aws_ecr_repository" "app" {
  image_scanning_configuration {
    # ruleid: terraform-image-scan-off
    scan_on_push = false
  }
}

resource "aws_ecr_repository" "app" {
  image_scanning_configuration {
    # ok: terraform-image-scan-off
    scan_on_push = true
  }
}
