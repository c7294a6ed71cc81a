module "network" {
  # ruleid: terraform-module-not-pinned
  source = "git::https://git.example.com/network.git"
}

module "network" {
  # ok: terraform-module-not-pinned
  source = "git::https://git.example.com/network.git?ref=v1.2.0"
}
module "local" {
  # ok: terraform-module-not-pinned
  source = "./modules/network"
}

module "other" {
  # ruleid: terraform-module-not-pinned
  source = "github.com/acme/network?ref=main"
}
