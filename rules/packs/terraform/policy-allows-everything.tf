resource "aws_iam_policy" "app" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # ruleid: terraform-policy-allows-everything
      {
        Effect   = "Allow"
        Action   = "*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_policy" "app" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # ok: terraform-policy-allows-everything
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = "arn:aws:s3:::files/*"
      },
    ]
  })
}

data "aws_iam_policy_document" "app" {
  # ruleid: terraform-policy-allows-everything
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "app" {
  # ok: terraform-policy-allows-everything
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
  # ok: terraform-policy-allows-everything
  statement {
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::files"]
  }
}
