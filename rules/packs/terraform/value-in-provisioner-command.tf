resource "null_resource" "deploy" {
  provisioner "local-exec" {
    # ruleid: terraform-value-in-provisioner-command
    command = "deploy --to ${var.target}"
  }
}

resource "null_resource" "deploy" {
  provisioner "local-exec" {
    # ok: terraform-value-in-provisioner-command
    command = "deploy --to \"$TARGET\""
    environment = {
      TARGET = var.target
    }
  }
}
