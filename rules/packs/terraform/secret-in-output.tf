# ruleid: terraform-secret-in-output
output "db_password" {
  value = aws_db_instance.shop.password
}

# ok: terraform-secret-in-output
output "key_vault_secrets_provider" {
  value = azurerm_kubernetes_cluster.main.key_vault_secrets_provider
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
