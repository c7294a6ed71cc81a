terraform {
  required_version = ">= 1.5"
  backend "s3" {}
}

variable "region" {
  type    = map(string)
  default = null
}

locals {
  name   = "${var.prefix}-app-${terraform.workspace}"
  full   = "a%{ if var.x }b%{ else }c%{ endif }"
  ports  = [22, 443, -1, 1.5e3]
  nested = { a = 1, "b" : true, (var.k) = [for s in var.list : upper(s) if s != ""], c = { d = "e" } }
  byid   = { for k, v in var.map : k => v.id }
  cond   = var.x > 1 && !var.y ? aws_vpc.main[0].id : data.aws_vpc.other["k"].id
  ids    = aws_instance.web[*].id
  all    = aws_instance.web.*.id
  old    = var.list.0
  sum    = (var.a + 1) * 2
  spread = concat(var.lists...)
}

resource "aws_iam_policy" "p" {
  # who may do what
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:*"]
      Resource = "*"
    }]
  })
  document = <<-EOF
    {"a": "${var.b}"}
    second
  EOF
  lifecycle {
    ignore_changes = [tags]
  }
  dynamic "ingress" {
    for_each = var.rules
    content {
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource aws_s3_bucket unquoted {
  acl = "public-read"
}
