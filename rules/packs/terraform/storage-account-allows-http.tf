resource "azurerm_storage_account" "files" {
  # ruleid: terraform-storage-account-allows-http
  https_traffic_only_enabled = false
}

resource "azurerm_storage_account" "files" {
  # ok: terraform-storage-account-allows-http
  https_traffic_only_enabled = true
}
