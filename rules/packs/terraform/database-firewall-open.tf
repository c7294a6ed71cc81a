# ruleid: terraform-database-firewall-open
resource "azurerm_mssql_firewall_rule" "all" {
  name             = "all"
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

# ok: terraform-database-firewall-open
resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  start_ip_address = "203.0.113.10"
  end_ip_address   = "203.0.113.20"
}

resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      authorized_networks {
        name  = "all"
        # ruleid: terraform-database-firewall-open
        value = "0.0.0.0/0"
      }
    }
  }
}
