resource "aws_db_instance" "a" {
  # ruleid: terraform-storage-unencrypted
  storage_encrypted = false
}

resource "aws_ebs_volume" "b" {
  size = 10
  # ruleid: terraform-storage-unencrypted
  encrypted = false
}

resource "aws_ebs_volume" "c" {
  # ok: terraform-storage-unencrypted
  encrypted = true
}

resource "aws_ebs_volume" "d" {
  # ok: terraform-storage-unencrypted
  multi_attach_enabled = false
}
