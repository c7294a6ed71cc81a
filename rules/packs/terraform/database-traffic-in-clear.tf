resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      # ruleid: terraform-database-traffic-in-clear
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
    }
  }
}

resource "google_sql_database_instance" "shop" {
  settings {
    ip_configuration {
      # ok: terraform-database-traffic-in-clear
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "aws_db_parameter_group" "shop" {
  # ruleid: terraform-database-traffic-in-clear
  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}
resource "azurerm_postgresql_server" "shop" {
  # ruleid: terraform-database-traffic-in-clear
  ssl_enforcement_enabled = false
}

resource "aws_db_parameter_group" "shop" {
  # ok: terraform-database-traffic-in-clear
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
