resource "aws_db_instance" "shop" {
  username = "shop"
  # ruleid: terraform-password-in-configuration
  password = "Sommer2024!"
}

resource "aws_db_instance" "shop" {
  username                    = "shop"
  # ok: terraform-password-in-configuration
  manage_master_user_password = true
}

resource "azurerm_mssql_server" "shop" {
  # ruleid: terraform-password-in-configuration
  administrator_login_password = "P4ssw0rd-x1"
}

resource "aws_db_instance" "other" {
  # ok: terraform-password-in-configuration
  password = var.db_password
}
resource "x" "y" {
  # ok: terraform-password-in-configuration
  password = "${random_password.p.result}"
}
