resource "aws_sqs_queue" "orders" {
  name                    = "orders"
  # ruleid: terraform-queue-unencrypted
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue" "orders" {
  name                    = "orders"
  # ok: terraform-queue-unencrypted
  sqs_managed_sse_enabled = true
}

resource "aws_kinesis_stream" "events" {
  # ruleid: terraform-queue-unencrypted
  encryption_type = "NONE"
}

resource "aws_sqs_queue" "other" {
  # ok: terraform-queue-unencrypted
  sqs_managed_sse_enabled = false
  kms_master_key_id       = "alias/orders"
}
