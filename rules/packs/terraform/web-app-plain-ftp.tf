resource "azurerm_linux_web_app" "shop" {
  site_config {
    # ruleid: terraform-web-app-plain-ftp
    ftps_state = "AllAllowed"
  }
}

resource "azurerm_linux_web_app" "shop" {
  site_config {
    # ok: terraform-web-app-plain-ftp
    ftps_state = "FtpsOnly"
  }
}
