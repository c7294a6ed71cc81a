resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    # ruleid: terraform-role-assumable-by-anyone
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    # ok: terraform-role-assumable-by-anyone
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ec2.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "old" {
  assume_role_policy = <<JSON
{
  "Statement": [{
    "Effect": "Allow",
    # ruleid: terraform-role-assumable-by-anyone
    "Principal": {"AWS": "*"},
    "Action": "sts:AssumeRole"
  }]
}
JSON
}
