resource "azurerm_key_vault" "main" {
  # ruleid: terraform-vault-deletable
  purge_protection_enabled = false
}

resource "azurerm_key_vault" "main" {
  # ok: terraform-vault-deletable
  purge_protection_enabled = true
}
