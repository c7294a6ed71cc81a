resource "aws_sqs_queue_policy" "jobs" {
  policy = jsonencode({
    # ruleid: terraform-policy-open-to-everyone
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "arn:aws:sqs:eu-central-1:123456789012:jobs"
    }]
  })
}

resource "aws_sqs_queue_policy" "jobs" {
  policy = jsonencode({
    # ok: terraform-policy-open-to-everyone
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "arn:aws:sqs:eu-central-1:123456789012:jobs"
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-central-1:123456789012:orders" } }
    }]
  })
}

data "aws_iam_policy_document" "bucket" {
  # ruleid: terraform-policy-open-to-everyone
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::files/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "bucket" {
  # ok: terraform-policy-open-to-everyone
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::files/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
