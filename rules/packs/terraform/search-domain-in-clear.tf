resource "aws_opensearch_domain" "logs" {
  node_to_node_encryption {
    # ruleid: terraform-search-domain-in-clear
    enabled = false
  }
  domain_endpoint_options {
    # ruleid: terraform-search-domain-in-clear
    enforce_https = false
  }
}

resource "aws_opensearch_domain" "logs" {
  node_to_node_encryption {
    # ok: terraform-search-domain-in-clear
    enabled = true
  }
  cognito_options {
    # ok: terraform-search-domain-in-clear
    enabled = false
  }
  domain_endpoint_options {
    # ok: terraform-search-domain-in-clear
    enforce_https = true
  }
}
