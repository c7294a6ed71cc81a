resource "aws_iam_account_password_policy" "strict" {
  # ruleid: terraform-password-policy-weak
  minimum_password_length = 6
}

resource "aws_iam_account_password_policy" "strict" {
  # ok: terraform-password-policy-weak
  minimum_password_length = 15
}
