resource "aws_instance" "app" {
  ami = "ami-0abcdef1234567890"
  metadata_options {
    http_endpoint = "enabled"
    # ruleid: terraform-metadata-service-without-token
    http_tokens   = "optional"
  }
}

resource "aws_instance" "app" {
  ami = "ami-0abcdef1234567890"
  metadata_options {
    http_endpoint = "enabled"
    # ok: terraform-metadata-service-without-token
    http_tokens   = "required"
  }
}
