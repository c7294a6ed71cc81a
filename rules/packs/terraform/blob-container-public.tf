resource "azurerm_storage_container" "files" {
  name                  = "files"
  # ruleid: terraform-blob-container-public
  container_access_type = "blob"
}

resource "azurerm_storage_container" "files" {
  name                  = "files"
  # ok: terraform-blob-container-public
  container_access_type = "private"
}
