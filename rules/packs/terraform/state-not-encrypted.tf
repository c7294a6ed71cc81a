terraform {
  backend "s3" {
    bucket  = "state"
    # ruleid: terraform-state-not-encrypted
    encrypt = false
  }
}

terraform {
  backend "s3" {
    bucket     = "state"
    # ok: terraform-state-not-encrypted
    encrypt    = true
    kms_key_id = "alias/state"
  }
}
