resource "aws_cloudfront_distribution" "web" {
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.web.arn
    # ruleid: terraform-distribution-outdated-tls
    minimum_protocol_version = "TLSv1.1_2016"
  }
}

resource "aws_cloudfront_distribution" "web" {
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.web.arn
    # ok: terraform-distribution-outdated-tls
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
