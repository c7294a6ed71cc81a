resource "aws_apigatewayv2_api" "shop" {
  # ruleid: terraform-cross-origin-open
  cors_configuration {
    allow_origins     = ["*"]
    allow_credentials = true
  }
}

resource "aws_apigatewayv2_api" "shop" {
  # ok: terraform-cross-origin-open
  cors_configuration {
    allow_origins     = ["https://shop.example.com"]
    allow_credentials = true
  }
}
resource "aws_apigatewayv2_api" "public" {
  # ok: terraform-cross-origin-open
  cors_configuration {
    allow_origins = ["*"]
  }
}

resource "azurerm_linux_web_app" "shop" {
  site_config {
    # ruleid: terraform-cross-origin-open
    cors {
      allowed_origins = ["*"]
    }
  }
}
