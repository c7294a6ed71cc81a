resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true
    # ruleid: terraform-cluster-endpoint-public
    public_access_cidrs    = ["0.0.0.0/0"]
  }
}

resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true
    # ok: terraform-cluster-endpoint-public
    public_access_cidrs    = ["203.0.113.0/24"]
  }
}

resource "google_container_cluster" "main" {
  master_authorized_networks_config {
    cidr_blocks {
      # ruleid: terraform-cluster-endpoint-public
      cidr_block = "0.0.0.0/0"
    }
  }
}
