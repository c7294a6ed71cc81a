resource "azurerm_mssql_server" "shop" {
  # ruleid: terraform-azure-outdated-tls
  minimum_tls_version = "1.0"
}

resource "azurerm_mssql_server" "shop" {
  # ok: terraform-azure-outdated-tls
  minimum_tls_version = "1.2"
}

resource "azurerm_storage_account" "files" {
  # ruleid: terraform-azure-outdated-tls
  min_tls_version = "TLS1_0"
}
