resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  # ruleid: terraform-administrator-policy-attached
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  # ok: terraform-administrator-policy-attached
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}
