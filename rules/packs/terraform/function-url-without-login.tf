resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  # ruleid: terraform-function-url-without-login
  authorization_type = "NONE"
}

resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  # ok: terraform-function-url-without-login
  authorization_type = "AWS_IAM"
}
