resource "azurerm_container_registry" "main" {
  sku           = "Standard"
  # ruleid: terraform-registry-admin-account
  admin_enabled = true
}

resource "azurerm_container_registry" "main" {
  sku           = "Standard"
  # ok: terraform-registry-admin-account
  admin_enabled = false
}
