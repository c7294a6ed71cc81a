resource "azurerm_storage_account" "files" {
  # ruleid: terraform-anonymous-blobs-allowed
  allow_nested_items_to_be_public = true
}

resource "azurerm_storage_account" "files" {
  # ok: terraform-anonymous-blobs-allowed
  allow_nested_items_to_be_public = false
}
