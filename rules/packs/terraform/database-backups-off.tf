resource "aws_db_instance" "shop" {
  engine                  = "postgres"
  # ruleid: terraform-database-backups-off
  backup_retention_period = 0
}

resource "aws_db_instance" "shop" {
  engine                  = "postgres"
  # ok: terraform-database-backups-off
  backup_retention_period = 14
}
