resource "aws_rds_cluster" "shop" {
  engine              = "aurora-postgresql"
  # ruleid: terraform-database-deletable
  deletion_protection = false
}

resource "aws_rds_cluster" "shop" {
  engine              = "aurora-postgresql"
  # ok: terraform-database-deletable
  deletion_protection = true
}
