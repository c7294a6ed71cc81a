resource "aws_db_instance" "open" {
  engine = "postgres"
  # ruleid: terraform-database-public
  publicly_accessible = true
}

resource "aws_db_instance" "closed" {
  engine = "postgres"
  # ok: terraform-database-public
  publicly_accessible = false
}
