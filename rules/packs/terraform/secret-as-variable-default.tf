variable "db_password" {
  type    = string
  # ruleid: terraform-secret-as-variable-default
  default = "changeme123"
}

variable "db_password" {
  type      = string
  # ok: terraform-secret-as-variable-default
  sensitive = true
}
variable "token_name" {
  # ok: terraform-secret-as-variable-default
  default = "deploy-token"
}
variable "api_key" {
  # ok: terraform-secret-as-variable-default
  default = ""
}
