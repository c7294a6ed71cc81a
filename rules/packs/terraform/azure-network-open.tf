resource "azurerm_network_security_rule" "ssh" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  # ruleid: terraform-azure-network-open
  source_address_prefix  = "*"
}

resource "azurerm_network_security_rule" "ssh" {
  direction              = "Inbound"
  access                 = "Allow"
  protocol               = "Tcp"
  destination_port_range = "22"
  # ok: terraform-azure-network-open
  source_address_prefix  = "203.0.113.0/24"
}
resource "azurerm_network_security_rule" "web" {
  direction              = "Inbound"
  access                 = "Allow"
  destination_port_range = "443"
  # ok: terraform-azure-network-open
  source_address_prefix  = "*"
}
