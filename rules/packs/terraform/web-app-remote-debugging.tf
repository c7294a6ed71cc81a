resource "azurerm_windows_web_app" "shop" {
  site_config {
    # ruleid: terraform-web-app-remote-debugging
    remote_debugging_enabled = true
  }
}

resource "azurerm_windows_web_app" "shop" {
  site_config {
    # ok: terraform-web-app-remote-debugging
    remote_debugging_enabled = false
  }
}
