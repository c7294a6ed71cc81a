resource "aws_kms_key" "data" {
  # ruleid: terraform-key-rotation-off
  enable_key_rotation = false
}

resource "aws_kms_key" "data" {
  # ok: terraform-key-rotation-off
  enable_key_rotation = true
}
