resource "aws_lb_listener" "web" {
  port       = 443
  protocol   = "HTTPS"
  # ruleid: terraform-load-balancer-outdated-tls
  ssl_policy = "ELBSecurityPolicy-2016-08"
}

resource "aws_lb_listener" "web" {
  port       = 443
  protocol   = "HTTPS"
  # ok: terraform-load-balancer-outdated-tls
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
