resource "aws_api_gateway_method" "export" {
  http_method   = "GET"
  # ruleid: terraform-api-method-without-login
  authorization = "NONE"
}

resource "aws_api_gateway_method" "export" {
  http_method   = "GET"
  # ok: terraform-api-method-without-login
  authorization = "CUSTOM"
  authorizer_id = aws_api_gateway_authorizer.main.id
}
resource "aws_api_gateway_method" "cors" {
  http_method   = "OPTIONS"
  # ok: terraform-api-method-without-login
  authorization = "NONE"
}
