resource "aws_elasticache_replication_group" "sessions" {
  # ruleid: terraform-cache-traffic-in-clear
  transit_encryption_enabled = false
}

resource "aws_elasticache_replication_group" "sessions" {
  # ok: terraform-cache-traffic-in-clear
  transit_encryption_enabled = true
}

resource "azurerm_redis_cache" "sessions" {
  # ruleid: terraform-cache-traffic-in-clear
  non_ssl_port_enabled = true
}
