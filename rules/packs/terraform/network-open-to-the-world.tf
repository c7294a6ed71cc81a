resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    # ruleid: terraform-network-open-to-the-world
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    # ok: terraform-network-open-to-the-world
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group_rule" "ssh" {
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  # ruleid: terraform-network-open-to-the-world
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_ingress_rule" "rdp" {
  from_port = 3389
  # ruleid: terraform-network-open-to-the-world
  cidr_ipv4 = "0.0.0.0/0"
}

resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    # ok: terraform-network-open-to-the-world
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ok: terraform-network-open-to-the-world
    cidr_blocks = ["0.0.0.0/0"]
  }
}
