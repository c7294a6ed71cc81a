resource "aws_ecr_repository" "app" {
  name                 = "app"
  # ruleid: terraform-image-tags-mutable
  image_tag_mutability = "MUTABLE"
}

resource "aws_ecr_repository" "app" {
  name                 = "app"
  # ok: terraform-image-tags-mutable
  image_tag_mutability = "IMMUTABLE"
}
