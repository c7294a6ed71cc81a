resource "azurerm_linux_virtual_machine" "app" {
  admin_username                  = "azureuser"
  # ruleid: terraform-machine-password-login
  disable_password_authentication = false
}

resource "azurerm_linux_virtual_machine" "app" {
  admin_username                  = "azureuser"
  # ok: terraform-machine-password-login
  disable_password_authentication = true
}
