resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  # ruleid: terraform-web-app-allows-http
  https_only = false
}

resource "azurerm_linux_web_app" "shop" {
  name       = "shop"
  # ok: terraform-web-app-allows-http
  https_only = true
}
