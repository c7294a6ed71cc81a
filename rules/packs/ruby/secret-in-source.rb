# ruleid: ruby-secret-in-source
JWT_SECRET = 'super_secret_jwt_key_12345'
# ruleid: ruby-secret-in-source
ADMIN_PASSWORD = 'admin123'
# ruleid: ruby-secret-in-source
ACCESS_TOKEN_SALT = "S4828341189aefiasd#ASDF"
# ok: ruby-secret-in-source
SECRET_KEY = ENV.fetch('SECRET_KEY')
# ok: ruby-secret-in-source
CLIENT_SECRET = 'client_secret'
# ok: ruby-secret-in-source
AUTH_TOKEN = 'X_AUTH_TOKEN'
# ok: ruby-secret-in-source
PASSWORD_FIELD = 'user_password'
# ok: ruby-secret-in-source
API_SECRET = '<your secret here>'

# ruleid: ruby-secret-in-source
database_password = ENV["DATABASE_PASSWORD"] || "tuesdayafternoon"
# ruleid: ruby-secret-in-source
signing = ENV.fetch("JWT_SECRET", "c4b1f0e9a7d2")
# ok: ruby-secret-in-source
from_outside = ENV.fetch("JWT_SECRET")
# ok: ruby-secret-in-source
local = ENV.fetch("DATABASE_PASSWORD", "postgres")
# ok: ruby-secret-in-source
region = ENV["REGION"] || "eu-west-1"

Rails.application.configure do
  config.action_mailer.smtp_settings = {
    user_name: "shop@example.org",
    # ruleid: ruby-secret-in-source
    password: "fal8281@",
    address: "smtp.example.org"
  }
end

Rails.application.configure do
  # ok: ruby-secret-in-source
  config.action_mailer.smtp_settings = { user_name: "shop@example.org", password: ENV["SMTP_PASSWORD"], address: "smtp.example.org" }
end

Devise.setup do |config|
  # ruleid: ruby-secret-in-source
  config.omniauth :facebook, "1175784419127", "8e6d7581854a35ea81cfefaf13cc9b73"
  # ok: ruby-secret-in-source
  config.omniauth :github, ENV["GITHUB_ID"], ENV["GITHUB_SECRET"], scope: "user:email"
end

set :ssh_options, {
  auth_methods: %w(password),
  # ruleid: ruby-secret-in-source
  password: 'qw8-rty'
}
