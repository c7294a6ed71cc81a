# ruleid: terraform-secret-in-output
output "db_password" {
  value = aws_db_instance.shop.password
}

# ok: terraform-secret-in-output
output "db_password" {
  value     = aws_db_instance.shop.password
  sensitive = true
}
# ok: terraform-secret-in-output
output "secret_arn" {
  value = aws_secretsmanager_secret.db.arn
}
