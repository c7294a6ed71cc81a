provider "aws" {
  region     = "eu-central-1"
  # ruleid: terraform-provider-key-in-configuration
  access_key = "AKIAQWERTZUIOPASDFGH"
  # ruleid: terraform-provider-key-in-configuration
  secret_key = "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"
}

provider "aws" {
  # ok: terraform-provider-key-in-configuration
  region = "eu-central-1"
}
provider "github" {
  # ok: terraform-provider-key-in-configuration
  token = var.github_token
}
provider "aws" {
  # ok: terraform-provider-key-in-configuration
  access_key = "mock_access_key"
}
