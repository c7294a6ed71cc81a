resource "azurerm_key_vault" "main" {
  network_acls {
    bypass         = "AzureServices"
    # ruleid: terraform-default-network-access-allowed
    default_action = "Allow"
  }
}

resource "azurerm_key_vault" "main" {
  network_acls {
    bypass         = "AzureServices"
    # ok: terraform-default-network-access-allowed
    default_action = "Deny"
  }
}
