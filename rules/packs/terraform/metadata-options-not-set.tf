# ruleid: terraform-metadata-options-not-set
resource "aws_launch_template" "app" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.small"
}

# ok: terraform-metadata-options-not-set
resource "aws_launch_template" "app" {
  image_id = "ami-0abcdef1234567890"
  metadata_options {
    http_tokens = "required"
  }
}
