resource "aws_instance" "app" {
  ami                         = "ami-0abcdef1234567890"
  # ruleid: terraform-public-address-assigned
  associate_public_ip_address = true
}

resource "aws_instance" "app" {
  ami                         = "ami-0abcdef1234567890"
  # ok: terraform-public-address-assigned
  associate_public_ip_address = false
}
