resource "azurerm_kubernetes_cluster" "main" {
  # ruleid: terraform-cluster-without-rbac
  role_based_access_control_enabled = false
}

resource "azurerm_kubernetes_cluster" "main" {
  # ok: terraform-cluster-without-rbac
  role_based_access_control_enabled = true
}

resource "google_container_cluster" "main" {
  # ruleid: terraform-cluster-without-rbac
  enable_legacy_abac = true
}
