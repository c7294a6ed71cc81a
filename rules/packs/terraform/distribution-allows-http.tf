resource "aws_cloudfront_distribution" "web" {
  default_cache_behavior {
    # ruleid: terraform-distribution-allows-http
    viewer_protocol_policy = "allow-all"
  }
}

resource "aws_cloudfront_distribution" "web" {
  default_cache_behavior {
    # ok: terraform-distribution-allows-http
    viewer_protocol_policy = "redirect-to-https"
  }
}
